package se.samsyn.harness;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Carries out what {@link OnRunningSamsyn} says. */
final class SamsynExtension implements BeforeAllCallback, ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(SamsynExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Site.class || type == Resident.class || type == Staff.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        var site = running(context).site();
        if (type == Site.class) {
            return site;
        }
        var persons = persons(context);
        var person = type == Staff.class ? new Staff(browsers(context), site) : new Resident(browsers(context), site);
        persons.all.add(person);
        return person;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        var folder = Target.folder().resolve("st").resolve("failures");
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        var persons = persons(context).all;
        for (int i = 0; i < persons.size(); i++) {
            picture(persons.get(i), folder.resolve(name + "-" + (i + 1) + ".png"));
        }
    }

    private static void picture(Person person, Path file) {
        person.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        System.out.println("Picture of the failure, at " + person.page().url() + ": " + file);
    }

    private static RunningSamsyn running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(RunningSamsyn.class, key -> RunningSamsyn.start(), RunningSamsyn.class);
    }

    /** One for each thread of tests, as Playwright demands. */
    private static Browsers browsers(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Thread.currentThread(), key -> Browsers.launch(), Browsers.class);
    }

    private static Persons persons(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(Persons.class, key -> new Persons(), Persons.class);
    }

    /** Those of one test; JUnit closes them with it. */
    private static final class Persons implements AutoCloseable {

        private final List<Person> all = new ArrayList<>();

        @Override
        public void close() {
            all.forEach(Person::close);
        }
    }
}
