package se.samsyn.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TriageActTest {

    @Test
    void what_nobody_has_read_is_neither_shared_nor_answered() {
        assertThat(TriageAct.offered(Axes.RECEIVED))
                .contains(TriageAct.BEGIN_READING, TriageAct.APPROVE, TriageAct.REJECT, TriageAct.LOCK)
                .doesNotContain(TriageAct.SHARE, TriageAct.LINK, TriageAct.ANSWER, TriageAct.CLOSE, TriageAct.REOPEN);
    }

    @Test
    void what_is_read_can_be_worked_with() {
        var read = Axes.RECEIVED.approve(false);

        assertThat(TriageAct.offered(read))
                .contains(TriageAct.SHARE, TriageAct.LINK, TriageAct.ANSWER, TriageAct.CLOSE)
                .doesNotContain(TriageAct.APPROVE, TriageAct.BEGIN_READING);
    }

    @Test
    void what_is_shut_away_is_only_answered_closed_or_opened_again() {
        assertThat(TriageAct.offered(Axes.RECEIVED.approve(false).lock()))
                .contains(TriageAct.UNLOCK, TriageAct.ANSWER, TriageAct.CLOSE)
                .doesNotContain(TriageAct.SHARE, TriageAct.LINK, TriageAct.REFER, TriageAct.LOCK);
    }
}
