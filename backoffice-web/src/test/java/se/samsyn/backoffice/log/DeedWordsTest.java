package se.samsyn.backoffice.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samsyn.kernel.Id;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Audited;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/** Whatever can leave a line in the audit trail has words there, and nothing else has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeedWordsTest {

    private static final Path DOMAIN =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("domain/src/main/java");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.samsyn");

    /** A line that is written by hand: its name, or the beginning of one that {@link #HOW} ends. */
    private static final Pattern BY_HAND = Pattern.compile("\"([A-Z]\\w+\\.)(\\w*)\"");

    private static final Pattern HOW = Pattern.compile("\\btell\\(.*\"(\\w+)\"");
    private static final Pattern IN_PLACE_OF_AN_ID =
            Pattern.compile("\\b(Role|Party|Permission|PersonFile|IdentityCheck):");

    private final Properties words = words();

    @Test
    void every_deed_has_words_and_no_words_are_left_over() {
        var deeds = new TreeSet<>(audited());
        deeds.addAll(byHand());
        assertThat(deeds)
                .contains("ConcernTriage.readOriginal", "RoleEditing.give", "SecondStep.locked", "RemarkQueries.read");

        assertThat(keys(key -> !key.startsWith("about."))).containsExactlyInAnyOrderElementsOf(deeds);
    }

    @Test
    void whatever_a_deed_can_be_about_has_words_too() {
        var kinds = CLASSES.stream()
                .filter(type -> type.isAssignableTo(Id.class) && !type.isInterface())
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && !type.getPackageName().startsWith("se.samsyn.backoffice"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        sources()
                .forEach(source ->
                        IN_PLACE_OF_AN_ID.matcher(source).results().forEach(found -> kinds.add(found.group(1))));

        assertThat(keys(key -> key.startsWith("about.")))
                .containsExactlyInAnyOrderElementsOf(
                        kinds.stream().map("about."::concat).toList());
    }

    /**
     * What the interceptor writes: jobs leave no line of their own. Some classes speak of what only a server can load.
     */
    private static Set<String> audited() {
        return CLASSES.stream()
                .filter(type -> !type.isInterface())
                .flatMap(type -> type.getMethods().stream())
                .filter(DeedWordsTest::isAudited)
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAudited(JavaMethod method) {
        return method.isAnnotatedWith(Allows.class)
                && method.getAnnotationOfType(Allows.class).value() != Permission.RUN_JOBS
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && (method.getOwner().isAnnotatedWith(UseCase.class) || method.isAnnotatedWith(Audited.class));
    }

    private static Set<String> byHand() {
        var deeds = new TreeSet<String>();
        sources()
                .filter(source -> source.contains("trail.add(")
                        || source.contains("OperatorLine.add(")
                        || source.contains("files.tell("))
                .forEach(source -> BY_HAND.matcher(source).results().forEach(found -> {
                    if (found.group(2).isEmpty()) {
                        HOW.matcher(source).results().forEach(how -> deeds.add(found.group(1) + how.group(1)));
                    } else {
                        deeds.add(found.group(1) + found.group(2));
                    }
                }));
        return deeds;
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(DOMAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(DeedWordsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> keys(Predicate<String> wanted) {
        return words.stringPropertyNames().stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(DeedWords.class.getResourceAsStream(DeedWords.BUNDLE)),
                StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
