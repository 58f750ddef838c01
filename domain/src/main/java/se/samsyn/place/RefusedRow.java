package se.samsyn.place;

import java.io.Serializable;

/**
 * A row that kept a file of places from being taken in.
 *
 * @param line of the file, from 1
 * @param said what the row says that is wrong, or the place it tells of; may be empty
 */
public record RefusedRow(int line, PlaceFault fault, String said) implements Serializable {}
