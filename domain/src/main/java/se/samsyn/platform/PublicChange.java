package se.samsyn.platform;

/**
 * An event after which the public reads something else: a page, a list, the map, the feed or a figure. Every such event
 * is one, so that {@link PublicationCounter} hears of it; one that is not would leave an old page in the nodes' memory.
 */
public interface PublicChange {}
