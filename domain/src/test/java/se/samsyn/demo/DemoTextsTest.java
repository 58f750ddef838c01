package se.samsyn.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samsyn.concern.IntakeChannel;
import se.samsyn.concern.PersonData;
import se.samsyn.demo.ReportPlan.Fate;
import se.samsyn.kernel.Owner;
import se.samsyn.measure.PublicText;
import se.samsyn.message.AnnouncementText;
import se.samsyn.platform.Settings;
import se.samsyn.problem.Definition;

/** The demo's texts and reports are as domain.md 7 asks, and hold nothing about anybody. */
class DemoTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<ReportPlan> REPORTS = ReportWriter.write(TODAY);
    private static final List<String> FILES = List.of(
            "accounts.txt",
            "agreement.txt",
            "answers.txt",
            "measures.txt",
            "news.txt",
            "places.txt",
            "problems.txt",
            "reports.txt",
            "series.txt",
            "walks.txt");

    /** Of 240 reports, in percent (domain.md 7.3). */
    private static final Map<String, Integer> WEIGHTS = Map.of(
            "TRB", 18, "BEL", 16, "NED", 11, "SKA", 13, "TRH", 10, "GRP", 9, "SIK", 6, "NAR", 5, "TRF", 5, "TRY", 5);

    @Test
    void four_problems_of_the_story_have_figures_before_and_after_of_the_same_months() {
        var studies = Section.of("problems.txt").stream()
                .flatMap(problem -> problem.fields().stream())
                .filter(field -> field.key().equals("studied"))
                .map(Dated::of)
                .map(dated -> DemoAssessment.figures(dated.words(), dated.texts()))
                .toList();

        assertEquals(4, studies.size());
        studies.forEach(study -> {
            assertTrue(study.before().sameMonthsAs(study.after()), study.counted());
            assertEquals(study.counts().isEmpty(), study.shares() != null, study.counted());
        });
    }

    @Test
    void same_day_gives_same_reports() {
        assertEquals(REPORTS, ReportWriter.write(TODAY));
    }

    @Test
    void a_later_day_moves_only_the_last_two_weeks() {
        var later = ReportWriter.write(TODAY.plusDays(3));
        var before = REPORTS.stream().filter(report -> isOld(report)).toList();
        assertEquals(before, later.stream().filter(report -> isOld(report)).toList());
        assertEquals(240, later.size());
    }

    @Test
    void categories_have_their_weights() {
        assertEquals(240, REPORTS.size());
        WEIGHTS.forEach((category, percent) -> {
            long count = count(report -> report.category().replace("KLO", "SKA").equals(category));
            assertTrue(Math.abs(count - percent * 2.4) <= 2, category + ": " + count);
        });
        assertTrue(Math.abs(count(report -> report.category().equals("KOL")) - 4.8) <= 2);
    }

    @Test
    void many_write_in_the_evening_and_in_autumn() {
        var evening = count(report -> report.at().atZone(Settings.ZONE).getHour() >= 18);
        assertTrue(evening >= 96 && evening <= 120, "evening: " + evening);
        var autumn = count(report -> {
            int month = report.at().atZone(Settings.ZONE).getMonthValue();
            return month >= 9 && month <= 11;
        });
        assertTrue(autumn >= 75, "autumn: " + autumn);
    }

    @Test
    void languages_contacts_and_special_cases_are_as_many_as_asked() {
        var languages = REPORTS.stream().collect(Collectors.groupingBy(ReportPlan::language, Collectors.counting()));
        assertEquals(Map.of("sv", 212L, "en", 14L, "ar", 5L, "pl", 5L, "uk", 2L, "da", 2L), languages);
        long contacts = count(report -> report.contact() != null);
        assertTrue(contacts >= 60 && contacts <= 84, "contacts: " + contacts);
        long photographed = count(ReportPlan::photographed);
        assertTrue(Math.abs(photographed - 19) <= 2, "with a photo: " + photographed);
        assertEquals(4, count(report -> report.fate() == Fate.DUPLICATE));
        assertEquals(2, count(report -> report.fate() == Fate.LOCKED));
        assertEquals(6, count(report -> hasMasked(report.text())));
        assertTrue(count(report -> report.fate() == Fate.UNREAD) >= 8);
    }

    @Test
    void every_personnummer_is_the_test_number_and_comes_through_staff() {
        for (var report : REPORTS) {
            for (var finding : PersonData.find(report.text())) {
                assertFalse(finding.kind() == PersonData.PersonDataKind.PLATE, report.text());
                if (finding.kind() == PersonData.PersonDataKind.PERSONNUMMER) {
                    var number = report.text().substring(finding.start(), finding.end());
                    assertTrue(number.endsWith("121212-1212"), number);
                    assertEquals(IntakeChannel.PHONE, report.channel());
                }
            }
        }
    }

    @Test
    void what_staff_and_residents_read_holds_no_person_data() {
        for (var file : FILES) {
            for (var section : Section.of(file)) {
                for (var field : section.fields()) {
                    var dateless = field.value().replaceAll("\\b20\\d\\d-[01]\\d(-\\d\\d)?\\b", "");
                    assertFalse(hasMasked(dateless), file + " " + section.name() + ": " + field.value());
                }
            }
        }
    }

    @Test
    void reports_are_put_together_from_many_sentences() {
        var sentences = Section.of("reports.txt").stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> !field.key().equals("when"))
                .map(Section.Field::value)
                .toList();
        assertEquals(sentences.size(), new HashSet<>(sentences).size());
        assertTrue(sentences.size() >= 60);
        var swedish = REPORTS.stream().map(ReportPlan::text).toList();
        assertEquals(swedish.size(), Set.copyOf(swedish).size());
    }

    @Test
    void texts_fit() {
        for (var problem : Section.of("problems.txt")) {
            var definition = DemoProblems.definition(problem);
            assertTrue(definition.isComplete(), problem.name());
            problem.fields()
                    .forEach(field -> fits(field.parts().get(field.parts().size() - 1), 1000));
            List.of("behaviour", "place", "pattern", "frequency", "behind", "harm", "excluded")
                    .forEach(key -> fits(problem.one(key), Definition.MAX));
            problem.fields().stream()
                    .filter(field -> field.key().equals("source") || field.key().equals("cause"))
                    .forEach(field -> fits(field.parts().get(1), 300));
        }
        for (var measure : Section.of("measures.txt")) {
            var text = DemoMeasures.publicText(measure);
            List.of(String.valueOf(text.text()), String.valueOf(text.problem()), String.valueOf(text.causes()))
                    .forEach(part -> fits(part, PublicText.MAX));
        }
        for (var news : Section.of("news.txt")) {
            var text = DemoNews.text(news);
            fits(text.title(), AnnouncementText.TITLE_MAX);
            fits(text.lead(), AnnouncementText.LEAD_MAX);
            fits(text.body(), AnnouncementText.BODY_MAX);
        }
        Section.of("accounts.txt").forEach(account -> account.all("unit").forEach(unit -> fits(unit, Owner.UNIT_MAX)));
    }

    @Test
    void every_report_with_a_problem_names_one_of_the_twelve() {
        var problems = Section.of("problems.txt").stream().map(Section::name).collect(Collectors.toSet());
        assertEquals(12, problems.size());
        REPORTS.stream()
                .filter(report -> report.problem() != null)
                .forEach(report -> assertTrue(problems.contains(report.problem()), report.problem()));
        assertEquals(34, count(report -> "P01".equals(report.problem())));
        assertEquals(18, count(report -> "P06".equals(report.problem())));
    }

    @Test
    void categories_lie_in_focus_areas_of_the_agreement() throws IOException {
        var agreed = Section.of("agreement.txt").stream()
                .flatMap(section -> section.all("focus").stream())
                .map(focus -> focus.replaceFirst(" \\|.*", ""))
                .collect(Collectors.toSet());
        var named = new HashSet<String>();
        try (var in = DemoTextsTest.class.getResourceAsStream("/db/migration/V5_1__categories.sql")) {
            Pattern.compile("'([^']+)', \\d+\\)[,;]")
                    .matcher(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(row -> named.addAll(List.of(row.group(1).split(",", -1))));
        }

        assertFalse(named.isEmpty());
        assertTrue(agreed.containsAll(named), named + " of " + agreed);
    }

    @Test
    void sections_go_on_over_lines_and_paragraphs() {
        var parsed = Section.parse("# remark\n== A\nkey: one\n  two\n  .\n  three | four\nkey: five\n");
        assertEquals(List.of("one two\n\nthree | four", "five"), parsed.get(0).all("key"));
        assertEquals(
                List.of("one two\n\nthree", "four"),
                parsed.get(0).fields().get(0).parts());
    }

    private static boolean isOld(ReportPlan report) {
        return report.at().isBefore(Timeline.at(TODAY.minusDays(16), java.time.LocalTime.NOON));
    }

    private static boolean hasMasked(String text) {
        return PersonData.find(text).stream().anyMatch(finding -> finding.kind().isMasked());
    }

    private static long count(Predicate<ReportPlan> which) {
        return REPORTS.stream().filter(which).count();
    }

    private static void fits(String text, int most) {
        assertTrue(!text.isBlank() && text.length() <= most, text);
    }
}
