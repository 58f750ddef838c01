package se.samsyn.message;

import se.samsyn.platform.PublicChange;

/** What the public reads of an announcement is another now: published, corrected or withdrawn. */
public record AnnouncementPageChanged(AnnouncementId announcement) implements PublicChange {}
