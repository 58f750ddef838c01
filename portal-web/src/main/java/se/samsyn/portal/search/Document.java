package se.samsyn.portal.search;

import java.io.Serializable;

/**
 * Something that may be found.
 *
 * @param path beneath the site, without its language
 * @param lead what is shown of it
 * @param words everything else that is looked through
 * @param original what is looked through in Swedish whatever the others are in: what an announcement says before it was
 *     translated, what staff have written on a page; else empty
 * @param reviewed whether a person has written or reviewed title and lead; if not, a machine translated them
 */
public record Document(
        DocumentKind kind, String path, String title, String lead, String words, String original, boolean reviewed)
        implements Serializable {

    /** Whether title and lead are in the reader's language; if not, they are in Swedish. */
    public boolean isTranslated() {
        return kind == DocumentKind.PAGE || !original.isEmpty();
    }
}
