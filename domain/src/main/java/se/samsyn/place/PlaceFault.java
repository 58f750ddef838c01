package se.samsyn.place;

/** What is wrong with a row of a file of places, or with the file. The back office has words of its own for each. */
public enum PlaceFault {
    /** The file is not written in UTF-8. */
    ENCODING,
    /** The first line does not name the columns that are needed. */
    HEADER,
    /** It is no GeoJSON that can be read. */
    GEOJSON,
    /** The file holds no row. */
    EMPTY,
    TOO_MANY_ROWS,
    /** A row has more or fewer fields than the first line names. */
    FIELDS,
    /** No name and no street, or a longer one than 80 characters. */
    NAME,
    /** No town or village, or a longer name than 80 characters. */
    LOCALITY,
    KIND,
    /** No numbers, or none that are a point in the chosen system. */
    POINT,
    /** North and east the wrong way round. */
    SWAPPED,
    OUTSIDE,
    /** The same name in the same town as a row before. */
    TWICE
}
