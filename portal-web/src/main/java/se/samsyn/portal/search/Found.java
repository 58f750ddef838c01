package se.samsyn.portal.search;

import java.io.Serializable;
import java.util.List;

/**
 * What a search led to.
 *
 * @param documents best first
 * @param complete whether each holds all the words; else some of them
 */
public record Found(List<Document> documents, boolean complete) implements Serializable {

    static final Found NOTHING = new Found(List.of(), true);

    public Found {
        documents = List.copyOf(documents);
    }
}
