package se.samsyn.portal.search;

import java.io.Serializable;

/**
 * Something that may be found.
 *
 * @param path beneath the site, without its language
 * @param lead what is shown of it
 * @param words everything else that is looked through
 */
public record Document(DocumentKind kind, String path, String title, String lead, String words)
        implements Serializable {}
