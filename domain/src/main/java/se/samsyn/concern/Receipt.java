package se.samsyn.concern;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the one who told gets back.
 *
 * @param number for talking about it on the phone; gives access to nothing
 * @param code follows the concern
 * @param key asked for by acts beyond reading
 * @param readBy the last day by which somebody has read it
 */
public record Receipt(String number, TrackingCode code, ReceiptKey key, LocalDate readBy) implements Serializable {}
