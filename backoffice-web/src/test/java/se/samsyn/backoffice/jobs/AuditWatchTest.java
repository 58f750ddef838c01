package se.samsyn.backoffice.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.platform.AuditKeeping;
import se.samsyn.platform.AuditTrail.Fault;
import se.samsyn.platform.AuditTrail.Verdict;

/** What the log says of the audit trail in the morning; how the trail is verified is tested in the container. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditWatchTest {

    private static final String HEAD = "a".repeat(64);

    private final Logger logger = Logger.getLogger(AuditWatch.class.getName());
    private final List<String> told = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** A trail of which this was found. */
    private static final class Found extends AuditKeeping {

        private Verdict verdict = new Verdict.Whole(12, HEAD);

        @Override
        public Verdict watch() {
            return verdict;
        }
    }

    private final Found found = new Found();
    private final AuditWatch watch = new AuditWatch(found);

    @BeforeEach
    void listen() {
        logger.addHandler(ear);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoLonger() {
        logger.removeHandler(ear);
        logger.setUseParentHandlers(true);
    }

    @Test
    void of_a_whole_trail_it_tells_how_long_it_is_and_where_it_ends() {
        watch.verify();

        assertThat(told).containsExactly(Level.INFO + " the audit trail is whole: 12 links, the last is " + HEAD);
    }

    @Test
    void of_a_broken_one_it_raises_an_error_that_names_the_place() {
        found.verdict = new Verdict.Broken(7, Fault.REMOVED);

        watch.verify();

        assertThat(told).containsExactly(Level.SEVERE + " the audit trail is broken at link 7: REMOVED");
    }

    @Test
    void so_it_does_of_lines_that_were_slipped_in() {
        found.verdict = new Verdict.Unchained(2);

        watch.verify();

        assertThat(told)
                .containsExactly(Level.SEVERE + " the audit trail is broken: 2 lines were added later than they say");
    }

    @Test
    void a_whole_trail_that_is_shorter_than_it_was_was_put_back() {
        watch.verify();
        found.verdict = new Verdict.Whole(11, HEAD);

        watch.verify();

        assertThat(told.get(1)).isEqualTo(Level.SEVERE + " the audit trail is broken: it has 11 links and had 12");
    }
}
