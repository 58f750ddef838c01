package se.samsyn.message;

/** What the public reads of an announcement is another now: published, corrected or withdrawn. */
public record AnnouncementPageChanged(AnnouncementId announcement) {}
