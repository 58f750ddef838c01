package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.harness.TestDatabase;

/** What the two database users of the server may do, asked of the database itself (design, section 6). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantsIT {

    /**
     * What was decided: the application's rights, retention's rights, tables. Whoever adds a table decides here; what
     * has no DELETE for the application stays until retention takes it away, and what has no UPDATE is never changed.
     * SEAL: retention may read, and of what is sealed change what it is sealed with. WHOSE: it may read with which
     * party's key that is.
     */
    private static final String DECIDED =
            """
            -                              | -              | flyway_schema_history
            SELECT                         | -              | category road road_keeper
            SELECT                         | SELECT, INSERT | audit_cut retention_removal
            SELECT                         | SELECT, INSERT, UPDATE | concern_count_kept
            SELECT, UPDATE                 | -              | accessibility_statement audit_head notice
            SELECT, UPDATE                 | SELECT         | retention_period
            SELECT, UPDATE                 | SELECT, UPDATE | publication_counter
            SELECT, UPDATE                 | -              | role
            SELECT, INSERT                 | -              | agreement_signature announcement_correction approval
            SELECT, INSERT                 | SELECT         | audit_check
            SELECT, INSERT                 | -              | measure_entry member_federation place_import
            SELECT, INSERT                 | -              | measure_work process_finding
            SELECT, INSERT                 | -              | problem_evaluation problem_follow_up problem_goal
            SELECT, INSERT                 | -              | assessment_decision effect_study effect_study_count
            SELECT, INSERT                 | -              | problem_phase_entry revision series_import series_reading
            SELECT, INSERT                 | SELECT, DELETE | audit_line audit_link
            SELECT, INSERT                 | SELECT, DELETE | concern_entry concern_place
            SELECT, INSERT                 | SEAL, DELETE   | concern_addition_original concern_original
            SELECT, INSERT                 | SELECT, DELETE | concern_share disclosure_report safety_walk_report
            SELECT, INSERT                 | -              | disclosure
            SELECT, INSERT                 | SEAL, DELETE   | concern_note concern_file_entry
            SELECT, INSERT                 | SELECT, UPDATE | problem_evidence
            SELECT, INSERT                 | SEAL           | problem_analysis_note
            SELECT, INSERT, UPDATE         | -              | agreement announcement counter
            SELECT, INSERT, UPDATE         | SEAL BOTH, DELETE | accessibility_remark
            SELECT, INSERT, UPDATE         | -              | deflection_count demo_marker forum measure
            SELECT, INSERT, UPDATE         | -              | measure_candidate public_finding series task
            SELECT, INSERT, UPDATE         | WHOSE          | member
            SELECT, INSERT, UPDATE         | -              | problem problem_cause problem_definition unit
            SELECT, INSERT, UPDATE         | -              | problem_analysis problem_analysis_part
            SELECT, INSERT, UPDATE         | SELECT, DELETE | concern concern_addition concern_photo concern_question
            SELECT, INSERT, UPDATE         | SEAL, DELETE   | outbox
            SELECT, INSERT, UPDATE         | SELECT, DELETE | concern_acceptance concern_file concern_recusal
            SELECT, INSERT, UPDATE         | SELECT, DELETE | retention_hold
            SELECT, INSERT, UPDATE         | -              | person_request privacy_incident route_set safety_walk
            SELECT, INSERT, DELETE         | -              | announcement_channel announcement_measure
            SELECT, INSERT, DELETE         | -              | announcement_published_measure
            SELECT, INSERT, DELETE         | SELECT, DELETE | concern_word
            SELECT, INSERT, DELETE         | -              | measure_cause measure_code measure_focus_area member_role
            SELECT, INSERT, DELETE         | -              | member_provider_role
            SELECT, INSERT, DELETE         | -              | problem_cause_source
            SELECT, INSERT, DELETE         | -              | photo_draft problem_focus_area role_permission
            SELECT, INSERT, DELETE         | -              | recovery_code subscription_wish
            SELECT, INSERT, DELETE         | SEAL, DELETE   | concern_picture
            SELECT, INSERT, UPDATE, DELETE | -              | agreement_appendix agreement_commitment agreement_copy
            SELECT, INSERT, UPDATE, DELETE | -              | announcement_public_translation announcement_translation
            SELECT, INSERT, UPDATE, DELETE | -              | problem_analysis_answer problem_analysis_link
            SELECT, INSERT, UPDATE, DELETE | -              | area focus_area forum_seat
            SELECT, INSERT, UPDATE, DELETE | -              | measure_contribution measure_place place_name place_word
            SELECT, INSERT, UPDATE, DELETE | -              | group_mapping member_session passkey password_link
            SELECT, INSERT, UPDATE, DELETE | -              | morning_letter rate_limit saved_filter
            SELECT, INSERT, UPDATE, DELETE | SELECT, DELETE | confirmation staff_draft
            SELECT, INSERT, UPDATE, DELETE | SEAL           | member_totp subscription
            SELECT, INSERT, UPDATE, DELETE | SEAL, DELETE   | concern_contact
            SELECT, INSERT, UPDATE, DELETE | -              | answer_template route safety_walk_stop
            """;

    private static final String SEAL = "SELECT, UPDATE (`sealed_bytes`, `sealed_key`)";

    private static final String SEAL_BOTH =
            "SELECT, UPDATE (`address_bytes`, `address_key`, `sealed_bytes`, `sealed_key`)";

    /** Names of what says who did what, and of what somebody once said. */
    private static final Pattern HISTORY =
            Pattern.compile(".*_(entry|original|signature|correction)|audit_(li.*|check)|revision|approval");

    private static final Pattern COLUMNS = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern GRANT = Pattern.compile("GRANT (.*) ON `samsyn`\\.`(\\w+)` TO .*");

    @Test
    void for_each_table_it_was_decided_who_may_do_what() throws SQLException {
        try (var owner = TestDatabase.asOwner()) {
            assertThat(decided(0).keySet())
                    .containsExactlyInAnyOrderElementsOf(ask(
                            owner, "select table_name from information_schema.tables where table_schema = database()"));
        }
    }

    @Test
    void the_application_may_do_what_was_decided_and_nothing_else() throws SQLException {
        assertThat(granted("DB")).isEqualTo(withRights(decided(0)));
    }

    @Test
    void retention_may_do_what_was_decided_and_nothing_else() throws SQLException {
        assertThat(granted("DB_RETENTION")).isEqualTo(withRights(decided(1)));
    }

    @Test
    void history_can_be_read_and_added_to_and_nothing_else() {
        var history = decided(0);
        history.keySet().removeIf(table -> !HISTORY.matcher(table).matches());

        assertThat(history).isNotEmpty().allSatisfy((table, rights) -> assertThat(rights)
                .isEqualTo("SELECT, INSERT"));
    }

    @Test
    void whatever_belongs_to_a_report_can_go_with_it() throws SQLException {
        try (var owner = TestDatabase.asOwner()) {
            var belonging = ask(
                    owner,
                    """
                    with recursive belonging as (
                      select cast('concern' as char(64)) as name
                      union
                      select k.table_name from information_schema.key_column_usage k
                      join belonging b on k.referenced_table_name = b.name
                      where k.table_schema = database() and k.table_name <> 'problem_evidence'
                    ) select name from belonging""");

            assertThat(belonging)
                    .contains("concern_entry", "concern_addition_original")
                    .allSatisfy(table -> assertThat(decided(1).get(table))
                            .as("retention's right to %s, without which no report can go", table)
                            .endsWith("DELETE"));
        }
    }

    /** By table, what stands in this column of the decisions. */
    private static Map<String, String> decided(int user) {
        var decided = new TreeMap<String, String>();
        for (var line : DECIDED.lines().toList()) {
            var columns = line.split("\\s*\\|\\s*", -1);
            var rights = columns[user]
                    .replace("SEAL BOTH", SEAL_BOTH)
                    .replace("SEAL", SEAL)
                    .replace("WHOSE", "SELECT (`id`, `party`)");
            for (var table : columns[2].split(" ", -1)) {
                assertThat(decided.put(table, rights)).as(table).isNull();
            }
        }
        return decided;
    }

    private static Map<String, String> withRights(Map<String, String> decided) {
        decided.values().removeIf("-"::equals);
        return decided;
    }

    /** By table, what this user was granted; a right that reaches beyond a table fails here. */
    private static Map<String, String> granted(String user) throws SQLException {
        var granted = new TreeMap<String, String>();
        try (var connection = DriverManager.getConnection(
                System.getenv("DB_URL"), System.getenv(user + "_USER"), System.getenv(user + "_PASSWORD"))) {
            for (var line : ask(connection, "show grants")) {
                var grant = GRANT.matcher(line);
                if (grant.matches()) {
                    granted.put(grant.group(2), inOrder(grant.group(1)));
                    assertThat(line).doesNotContain("GRANT OPTION");
                } else {
                    assertThat(line).startsWith("GRANT USAGE ON *.*").doesNotContain("GRANT OPTION");
                }
            }
        }
        return granted;
    }

    /** Columns come in whatever order the database keeps them. */
    private static String inOrder(String rights) {
        return COLUMNS.matcher(rights)
                .replaceAll(columns -> Stream.of(columns.group(1).split(", ", -1))
                        .sorted()
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    private static List<String> ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var lines = new ArrayList<String>();
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
            return lines;
        }
    }
}
