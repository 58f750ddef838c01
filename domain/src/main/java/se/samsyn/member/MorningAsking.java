package se.samsyn.member;

import jakarta.inject.Inject;
import java.util.Objects;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** How a member asks for one letter each working day, and how they end it. */
@UseCase
public class MorningAsking {

    @Inject
    MorningLetters letters;

    @Inject
    CurrentActor current;

    /** Asking twice is no fault. */
    @Allows(Permission.ENTER)
    public void ask() {
        if (letters.of(me()).isEmpty()) {
            letters.add(MorningLetter.of(me()));
        }
    }

    /** Ending what was never asked for is no fault. */
    @Allows(Permission.ENTER)
    public void decline() {
        letters.of(me()).ifPresent(letters::remove);
    }

    private MemberId me() {
        return new MemberId(Objects.requireNonNull(current.actor().member()));
    }
}
