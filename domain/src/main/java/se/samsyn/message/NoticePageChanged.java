package se.samsyn.message;

import se.samsyn.platform.PublicChange;

/** Every public page has another notice, or none. */
public record NoticePageChanged(NoticeId notice) implements PublicChange {}
