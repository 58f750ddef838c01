package se.samsyn.backoffice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import se.samsyn.rules.EveryModule;
import se.samsyn.rules.WebModule;

/** What holds for the back office as a whole; each rule says why. */
@AnalyzeClasses(packages = "se.samsyn.backoffice", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests every_module = ArchTests.in(EveryModule.class);

    @ArchTest
    static final ArchTests web_module = ArchTests.in(WebModule.class);

    @ArchTest
    static final ArchRule actions_say_where_they_lead = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ViewScoped.class)
            .and()
            .haveRawReturnType(void.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set.*|load")
            .because("each act ends in a redirect, so that a reload never repeats it");

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching("se.samsyn.backoffice.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that knows a later one cannot be understood without it");
}
