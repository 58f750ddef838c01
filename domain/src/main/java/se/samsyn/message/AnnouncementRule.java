package se.samsyn.message;

import se.samsyn.kernel.Rule;

/** What can stand in the way of an announcement. */
public enum AnnouncementRule implements Rule {
    /** Title, lead and body are there before it is sent for approval. */
    TEXT_NEEDED,
    CHANNEL_NEEDED,
    /** One who speaks alone says why (S-49). */
    REASON_FOR_SINGLE,
    /** It has been sent for approval already. */
    ALREADY_SENT,
    /** Nothing is approved or published before it is sent for approval. */
    SEND_FIRST,
    /** A joint announcement needs an approval of each party (S-04, 7.8 #3). */
    BOTH_MUST_APPROVE,
    /** A single party's announcement needs an approval of that party, by another than the author. */
    OWNER_MUST_APPROVE,
    /** The other party does not approve what one says alone. */
    NOT_YOURS_TO_APPROVE,
    /** Who speaks is not changed after publication. */
    MODE_IS_SET,
    /** The public reads the latest text already. */
    NOTHING_TO_CORRECT,
    /** A correction says what was wrong. */
    NOTE_NEEDED,
    /** A withdrawal is explained. */
    REASON_NEEDED,
    /** What is withdrawn stays so; write a new one. */
    IS_WITHDRAWN
}
