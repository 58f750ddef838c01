package se.samsyn.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.harness.Cast;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.UseCase;

/** Where all exhibits are shown. Runs once for all tests that ask; {@code quick} as {@link Matrix} has it. */
@ApplicationScoped
public class Museum {

    @Inject
    Matrix matrix;

    @Inject
    BeanManager beans;

    private final Map<Boolean, Matrix.Findings> runs = new HashMap<>();

    /** Exhibits that show nothing: they fail by themselves, or no word says what came of them. */
    public List<String> failures(boolean quick) throws Exception {
        return run(quick).failures();
    }

    /** Where what is out of sight can be told from what is not there. */
    public List<String> leaks(boolean quick) throws Exception {
        return run(quick).leaks();
    }

    /** The table as it was found; also left in the build's folder. */
    public String table(boolean quick) throws Exception {
        var internal = beans("se\\.samsyn\\..+")
                .filter(bean -> !Modifier.isPublic(bean.getModifiers()))
                .map(Class::getSimpleName)
                .sorted()
                .toList();
        var table = new Table(run(quick)).write(internal);
        Files.writeString(build().resolve("permissions.md"), table);
        return table;
    }

    /** The table that was reviewed; empty while there is none. */
    public String promised() throws IOException {
        var file = build().resolve("../../docs/permissions.md");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /**
     * The ways into beans of these packages by which no exhibit comes, as {@code Bean.method}.
     *
     * @param packages a pattern
     */
    public Set<String> unknown(String packages) throws Exception {
        var findings = run(true);
        var known = findings.exhibits().stream().map(findings::way).collect(Collectors.toSet());
        var unknown = beans(packages)
                .filter(bean -> Modifier.isPublic(bean.getModifiers()))
                .flatMap(bean -> Arrays.stream(bean.getDeclaredMethods()))
                .filter(Museum::isWayIn)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(known);
        return unknown;
    }

    /** What a role may, with the beans of a package, that residents may not. */
    public List<String> more(String role, String beans) throws Exception {
        var findings = run(true);
        return findings.exhibits().stream()
                .filter(exhibit -> exhibit.bean().getPackageName().equals(beans))
                .filter(exhibit ->
                        !Objects.equals(words(findings, exhibit, role), words(findings, exhibit, Cast.RESIDENT))
                                && !words(findings, exhibit, role).equals(Set.of(Scope.NEVER.word())))
                .map(exhibit -> exhibit.feature() + ": " + exhibit.words())
                .toList();
    }

    private static Set<String> words(Matrix.Findings findings, Exhibit<?> exhibit, String role) {
        return findings.words(exhibit).entrySet().stream()
                .filter(tried -> tried.getKey().role().equals(role))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private synchronized Matrix.Findings run(boolean quick) throws Exception {
        var known = runs.get(quick);
        if (known != null) {
            return known;
        }
        var findings = matrix.run(quick);
        runs.put(quick, findings);
        return findings;
    }

    private Stream<? extends Class<?>> beans(String packages) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(bean -> bean.isAnnotationPresent(UseCase.class) || bean.isAnnotationPresent(ReadModel.class))
                .filter(bean -> bean.getPackageName().matches(packages))
                .distinct();
    }

    private static boolean isWayIn(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private static Path build() {
        return Path.of(System.getProperty("jboss.server.base.dir"))
                .resolve("..")
                .normalize();
    }
}
