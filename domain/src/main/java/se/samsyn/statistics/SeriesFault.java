package se.samsyn.statistics;

/** What is wrong with a row of a file of figures, or with the file. The back office has words of its own for each. */
public enum SeriesFault {
    /** The file is not written in UTF-8. */
    ENCODING,
    TOO_LARGE,
    /** The first line does not name the columns that are needed. */
    HEADER,
    /** No row tells of the area that the series is of. */
    AREA,
    /** The file names no periods, and nobody said which one it is of. */
    PERIOD_NEEDED,
    /** The file holds no row. */
    EMPTY,
    TOO_MANY_ROWS,
    /** A row has more or fewer fields than the first line names. */
    FIELDS,
    /** It is no month, quarter or year, as the series has them. */
    PERIOD,
    /** The period has not begun. */
    FUTURE,
    /** It is no number, or none that such a figure can be. */
    VALUE,
    /** The same period as a row before. */
    TWICE
}
