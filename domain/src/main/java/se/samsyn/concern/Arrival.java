package se.samsyn.concern;

import java.time.Instant;

/**
 * How and when a concern came in. What staff write down for somebody came in when they were told, not when they write
 * (TF 2 kap. 9 §).
 */
record Arrival(IntakeChannel channel, Instant at) {}
