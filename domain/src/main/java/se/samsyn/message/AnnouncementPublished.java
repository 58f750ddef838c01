package se.samsyn.message;

/** Residents can read an announcement that they could not read before. */
public record AnnouncementPublished(AnnouncementId announcement) {}
