package se.samsyn.backoffice.sheet;

import java.util.List;

/**
 * A problem in short, in words, as far as whoever asks for it may see.
 *
 * @param about what programs tell of it beside its title
 * @param blocks from the top
 * @param foot what it is, and what it is not
 * @param shortened where all of it stands; told only if something had to be left out
 * @param more how many lines were left out, with one <code>#</code> for the number
 */
record Sheet(String title, String about, List<Block> blocks, String foot, String shortened, String more) {

    Sheet {
        blocks = List.copyOf(blocks);
    }
}
