package se.samsyn.statistics;

import java.io.Serializable;

/**
 * A row that kept a file of figures from being taken in.
 *
 * @param line of the file, from 1
 * @param said what the row says that is wrong; may be empty
 */
public record RefusedFigure(int line, SeriesFault fault, String said) implements Serializable {}
