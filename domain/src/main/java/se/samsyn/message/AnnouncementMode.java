package se.samsyn.message;

/** Who speaks (S-49). Together where it is possible and suitable; alone is not blocked, only explained and counted. */
public enum AnnouncementMode {
    JOINT,
    SINGLE
}
