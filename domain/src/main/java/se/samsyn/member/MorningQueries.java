package se.samsyn.member;

import jakarta.inject.Inject;
import java.util.Objects;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;

/** Whether the member who asks gets a letter each working day. */
@ReadModel
public class MorningQueries {

    @Inject
    Members members;

    @Inject
    MorningLetters letters;

    @Inject
    CurrentActor current;

    /** How it stands. */
    public enum MorningWish {
        ASKED,
        NOT_ASKED,
        /** The account has no address to write to. */
        NO_ADDRESS
    }

    @Allows(Permission.ENTER)
    public MorningWish mine() {
        var me = members.get(new MemberId(Objects.requireNonNull(current.actor().member())));
        if (me.email() == null) {
            return MorningWish.NO_ADDRESS;
        }
        return letters.of(me.id()).isPresent() ? MorningWish.ASKED : MorningWish.NOT_ASKED;
    }
}
