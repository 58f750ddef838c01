package se.samsyn.portal.search;

import java.io.Serializable;

/**
 * Something that may be found.
 *
 * @param path beneath the site, without its language
 * @param lead what is shown of it
 * @param words everything else that is looked through
 * @param original what it says in Swedish, where the others are a translation; else empty
 */
public record Document(DocumentKind kind, String path, String title, String lead, String words, String original)
        implements Serializable {

    /** Whether title and lead are in the reader's language; if not, they are in Swedish. */
    public boolean isTranslated() {
        return kind == DocumentKind.PAGE || !original.isEmpty();
    }
}
