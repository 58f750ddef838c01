package se.samsyn.backoffice.draft;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who changed a record last; its page tells it to the one who was too late.
 *
 * @param name empty when it was nobody of staff
 */
public record LastChange(String name, Instant at) implements Serializable {}
