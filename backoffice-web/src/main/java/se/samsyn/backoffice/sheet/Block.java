package se.samsyn.backoffice.sheet;

import java.util.List;
import java.util.Map;

/** A part of a {@link Sheet} under a heading of its own. */
sealed interface Block {

    String heading();

    /** Names and what they say. */
    record Pairs(String heading, List<Map.Entry<String, String>> lines) implements Block {}

    /** One line each. */
    record Lines(String heading, List<String> lines) implements Block {}

    /**
     * Rows of cells; the first cell names its row.
     *
     * @param rows at least one: a table without is none to whoever has it read aloud (ISO 14289-1, 7.2)
     */
    record Table(String heading, List<String> names, List<List<String>> rows) implements Block {

        public Table {
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("A table without rows: " + heading);
            }
        }
    }

    /**
     * What figures say, and the figures themselves as a table with a picture in each row. It is never shortened: half a
     * reservation is none.
     *
     * @param said in words, reservations included
     * @param names of the columns; the last one is the picture's
     */
    record Figures(String heading, List<String> said, String caption, List<String> names, List<Strip> strips)
            implements Block {}

    /**
     * A row of figures. The picture repeats what the cells say: a dot with a line through it for the interval.
     *
     * @param cells as many as there are names, but for the picture
     * @param low where the line begins, in percent of the scale
     * @param high where it ends
     * @param at where the dot stands
     */
    record Strip(List<String> cells, double low, double high, double at) {}
}
