package se.samsyn.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.web.route.Language;

/**
 * The words of the whole site: the bundles of the kit and of both web applications against every page and class that
 * uses them. It reads the neighbouring modules' sources, so that one test holds all rules.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling(".");

    /** Enums of the domain that no person reads. */
    private static final Set<String> TECHNICAL = Set.of(
            "se.samsyn.platform.Permission",
            "se.samsyn.platform.AuditTrail$Fault",
            "se.samsyn.platform.Outbox$State",
            "se.samsyn.kernel.Actor$Kind",
            "se.samsyn.concern.TriageAct",
            "se.samsyn.measure.MeasureNews$Kind",
            "se.samsyn.member.Proof",
            "se.samsyn.member.passkey.Purpose",
            "se.samsyn.member.Admission$Why",
            "se.samsyn.member.oidc.NotProven$Reason",
            "se.samsyn.member.SigningIn$Outcome",
            "se.samsyn.concern.QueueSql$Lead",
            "se.samsyn.concern.QueueView",
            // the back office has words of its own for each
            "se.samsyn.concern.Awaited",
            "se.samsyn.concern.QueueOrder",
            "se.samsyn.concern.ServiceTime",
            "se.samsyn.concern.SharedPart",
            "se.samsyn.concern.TemplateAct",
            "se.samsyn.concern.TemplateBlank",
            "se.samsyn.member.MorningQueries$MorningWish",
            "se.samsyn.place.PlaceFault",
            "se.samsyn.problem.TraceQueries$Kind",
            "se.samsyn.statistics.Displacement$Kind",
            "se.samsyn.statistics.SeriesFault",
            "se.samsyn.privacy.RetentionKind",
            "se.samsyn.privacy.DeedKind",
            "se.samsyn.privacy.IdentityCheck",
            "se.samsyn.privacy.LogFilter$Who",
            "se.samsyn.privacy.PersonAnswering$Term",
            "se.samsyn.platform.AuditQueries$Found",
            "se.samsyn.platform.ContactDeed",
            "se.samsyn.platform.PersonFile$Kind",
            "se.samsyn.platform.PersonKey$Kind",
            "se.samsyn.message.Wish$Kind");

    /** Enums of the domain that staff alone read; the back office's bundle has their words. */
    private static final Set<String> FOR_STAFF = Set.of(
            "se.samsyn.assessment.AssessmentRule",
            "se.samsyn.assessment.CarriedOut",
            "se.samsyn.assessment.Caution",
            "se.samsyn.assessment.Course",
            "se.samsyn.assessment.FigureSource",
            "se.samsyn.assessment.FollowUpAfter",
            "se.samsyn.assessment.Lasting",
            "se.samsyn.assessment.StudyPart",
            "se.samsyn.problem.AnalysisPart",
            "se.samsyn.problem.AnalysisPoint",
            "se.samsyn.problem.AnalysisQuestion",
            "se.samsyn.problem.AnalysisRule",
            "se.samsyn.problem.GoalBound",
            "se.samsyn.problem.Nearness",
            "se.samsyn.problem.Presence",
            "se.samsyn.problem.TriangleSide",
            "se.samsyn.problem.Versioned",
            "se.samsyn.statistics.EffectVerdict",
            "se.samsyn.statistics.EvidenceLevel",
            "se.samsyn.statistics.Measured",
            "se.samsyn.statistics.SeriesRule",
            "se.samsyn.statistics.SeriesSource",
            "se.samsyn.statistics.SeriesStep",
            "se.samsyn.concern.SecrecyGround",
            "se.samsyn.concern.FilingEvent",
            "se.samsyn.concern.FilingRule",
            "se.samsyn.concern.StaffEntryRule",
            "se.samsyn.concern.DisclosedField",
            "se.samsyn.concern.DisclosureFormat",
            "se.samsyn.concern.DisclosureRule",
            "se.samsyn.measure.AimRule",
            "se.samsyn.measure.CandidateRule",
            "se.samsyn.measure.CandidateStatus",
            "se.samsyn.measure.CodeGroup",
            "se.samsyn.measure.Grade",
            "se.samsyn.measure.MeasureCode",
            "se.samsyn.measure.TaskRule",
            "se.samsyn.measure.WorkRule",
            "se.samsyn.privacy.RegisterRule",
            "se.samsyn.privacy.RequestKind",
            "se.samsyn.privacy.RequestOutcome",
            "se.samsyn.walk.WalkRule");

    /** Constants of our own that stand beside an enum's. */
    private static final Set<String> BESIDE_ENUMS =
            Set.of("Party.BOTH", "Refusal.NOT_FOUND", "Refusal.NOT_ALLOWED", "Refusal.PROOF_NEEDED", "Refusal.STALE");

    private static final Pattern LITERAL = Pattern.compile("['\"]([a-zA-Z]+(?:\\.[\\w-]+)+|[a-zA-Z.]+\\.)['\"]");
    /** An enum of a web application's own; its class is not on this test's path. */
    private static final Pattern OWN_ENUM = Pattern.compile("\\benum (\\w+)");

    private static final Pattern ASKED = Pattern.compile(
            "(?:msg\\[|texts\\.fill\\(|words\\.get\\(|fill\\(|say\\(faces, )['\"]([\\w.-]*\\w)['\"](?!\\.concat)");

    /** A bundle, and the languages that it must speak. */
    enum Bundle {
        KIT("web-kit", Bundles.KIT, true),
        PORTAL("portal-web", "se/samsyn/portal/Portal", true),
        BACK_OFFICE("backoffice-web", "se/samsyn/backoffice/Backoffice", false);

        private final String module;
        private final String path;
        private final boolean offersOthers;

        Bundle(String module, String path, boolean offersOthers) {
            this.module = module;
            this.path = path;
            this.offersOthers = offersOthers;
        }

        /** Those of the portal's {@code samsyn.languages}; the back office is Swedish. */
        List<Language> languages() {
            return offersOthers ? List.of(Language.values()) : List.of(Language.SWEDISH);
        }

        Path sources() {
            return ROOT.resolve(module).resolve("src/main");
        }

        List<String> lines(Language language) {
            var file = sources().resolve("resources/" + path + language.suffix() + ".properties");
            return read(file).lines().filter(line -> !line.startsWith("#")).toList();
        }

        Map<String, String> texts(Language language) {
            var texts = new LinkedHashMap<String, String>();
            lines(language).forEach(line -> {
                var at = line.indexOf(" = ");
                assertThat(at).as("%s %s: %s", this, language, line).isPositive();
                assertThat(texts.put(line.substring(0, at), line.substring(at + 3)))
                        .as("twice: %s", line)
                        .isNull();
            });
            return texts;
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_languages_have_the_same_keys_and_placeholders(Bundle bundle) {
        var swedish = bundle.texts(Language.SWEDISH);
        for (var language : bundle.languages()) {
            var texts = bundle.texts(language);
            assertThat(texts.keySet()).as("%s", language).containsExactlyElementsOf(swedish.keySet());
            texts.forEach((key, text) -> assertThat(placeholders(text))
                    .as("%s %s", key, language)
                    .isEqualTo(placeholders(swedish.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_count_has_exactly_the_forms_of_its_language(Bundle bundle) {
        for (var language : bundle.languages()) {
            var forms = PluralRules.forLocale(language.locale()).getKeywords();
            bundle.texts(language).forEach((key, text) -> assertThat(counts(text))
                    .as("%s %s", key, language)
                    .allSatisfy(count -> assertThat(count).containsExactlyInAnyOrderElementsOf(forms)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bundles_are_sorted_and_say_something_without_straight_quotes(Bundle bundle) {
        for (var language : bundle.languages()) {
            var texts = bundle.texts(language);
            assertThat(new ArrayList<>(texts.keySet())).as("%s", language).isSorted();
            assertThat(texts.values())
                    .allSatisfy(text ->
                            assertThat(text).isNotBlank().doesNotContain("'").doesNotContain("\""));
        }
    }

    /** Letters lie in the domain, which knows no {@link Language}; their names must be right. */
    @ParameterizedTest
    @ValueSource(strings = {"concern", "message"})
    void letters_say_the_same_in_all_languages(String feature) {
        var letters = ROOT.resolve("domain/src/main/resources/se/samsyn/" + feature + "/Letters.properties");
        for (var language : Language.values()) {
            var translated = letters.resolveSibling("Letters%s.properties".formatted(language.suffix()));
            assertThat(texts(translated).keySet())
                    .as("%s", language)
                    .isEqualTo(texts(letters).keySet());
            texts(translated).forEach((key, text) -> assertThat(placeholders(text))
                    .as("%s %s", key, language)
                    .isEqualTo(placeholders(texts(letters).getOrDefault(key, ""))));
        }
    }

    private static Map<String, String> texts(Path letters) {
        return read(letters)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    @Test
    void every_key_that_is_asked_for_has_a_text() {
        var kit = Bundle.KIT.texts(Language.SWEDISH).keySet();
        for (var bundle : Bundle.values()) {
            var known = new TreeSet<>(kit);
            if (bundle == Bundle.KIT) {
                assertThat(asked(bundle)).as("the pattern finds something").contains("errors.header", "when.now");
            }
            known.addAll(bundle.texts(Language.SWEDISH).keySet());
            assertThat(known).as("%s", bundle).containsAll(asked(bundle));
        }
    }

    @Test
    void every_text_is_used() {
        var literals = Stream.of(Bundle.values())
                .flatMap(bundle -> sources(bundle).stream())
                .flatMap(source -> LITERAL.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        var enums = constants(type -> true);
        Stream.of(Bundle.values())
                .flatMap(bundle -> sources(bundle).stream())
                .flatMap(source -> OWN_ENUM.matcher(source).results().map(found -> found.group(1) + "."))
                .forEach(literals::add);
        for (var bundle : Bundle.values()) {
            assertThat(bundle.texts(Language.SWEDISH).keySet()).as("%s", bundle).allSatisfy(key -> assertThat(
                            literals.contains(key)
                                    || enums.contains(key)
                                    || BESIDE_ENUMS.contains(key)
                                    || literals.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part)))
                    .as(key)
                    .isTrue());
        }
    }

    @Test
    void everything_the_domain_names_has_a_text() {
        var texts = Bundle.KIT.texts(Language.SWEDISH).keySet();

        assertThat(constants(type -> true)).contains("Party.POLICE", "ApprovalRule.OWN_TEXT");
        assertThat(texts)
                .containsAll(constants(type -> !FOR_STAFF.contains(type.getName())))
                .containsAll(BESIDE_ENUMS);
        assertThat(Bundle.BACK_OFFICE.texts(Language.SWEDISH).keySet())
                .containsAll(constants(type -> FOR_STAFF.contains(type.getName())))
                .contains("SecrecyGround.OSL_26_1");
    }

    /** {@code EnumName.CONSTANT} of every enum that people read; the rules among them. */
    private static Set<String> constants(Predicate<JavaClass> wanted) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("se.samsyn").stream()
                        .filter(type -> type.isEnum()
                                && !type.getPackageName().startsWith("se.samsyn.web")
                                // loads invented data; its enums never reach a page
                                && !type.getPackageName().startsWith("se.samsyn.demo"))
                        .filter(type -> !TECHNICAL.contains(type.getName()))
                        .filter(wanted)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants())
                                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked(Bundle bundle) {
        return sources(bundle).stream()
                .flatMap(source -> ASKED.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources(Bundle bundle) {
        var found = new ArrayList<String>();
        try (var files = Files.walk(bundle.sources())) {
            files.filter(file -> file.toString().endsWith(".xhtml")
                            || file.toString().endsWith(".java")
                            || file.toString().endsWith(".js"))
                    .forEach(file -> found.add(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Set<String> placeholders(String text) {
        var pattern = new MessagePattern(text);
        return parts(pattern)
                .filter(part -> part.getType() == Part.Type.ARG_NUMBER)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The forms of each count in a text: one, few, other; those for a single number (=0) are left out. */
    private static List<Set<String>> counts(String text) {
        var pattern = new MessagePattern(text);
        var found = new ArrayList<Set<String>>();
        var open = new ArrayDeque<Set<String>>();
        parts(pattern).forEach(part -> {
            if (part.getType() == Part.Type.ARG_START) {
                open.push(new TreeSet<>());
                if (part.getArgType() == MessagePattern.ArgType.PLURAL) {
                    found.add(open.element());
                }
            } else if (part.getType() == Part.Type.ARG_LIMIT) {
                open.pop();
            } else if (part.getType() == Part.Type.ARG_SELECTOR
                    && !pattern.getSubstring(part).startsWith("=")) {
                open.element().add(pattern.getSubstring(part));
            }
        });
        return found;
    }

    private static Stream<Part> parts(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
