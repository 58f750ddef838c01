package se.samsyn.kernel;

import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of an aggregate: a UUIDv7 that the application makes. Never shown to people, who see numbers, slugs and
 * codes. Each feature has its own record, so that one thing's id cannot be passed for another's.
 */
public interface Id extends Serializable {

    UUID value();
}
