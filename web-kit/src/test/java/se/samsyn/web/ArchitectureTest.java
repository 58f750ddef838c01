package se.samsyn.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import se.samsyn.rules.EveryModule;
import se.samsyn.rules.WebModule;

/** What holds for the kit as a whole; each rule says why. */
@AnalyzeClasses(packages = "se.samsyn.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests every_module = ArchTests.in(EveryModule.class);

    @ArchTest
    static final ArchTests web_module = ArchTests.in(WebModule.class);

    @ArchTest
    static final ArchRule packages_form_no_cycle = slices().matching("se.samsyn.(**)")
            .should()
            .beFreeOfCycles()
            .because("what knows each other in a ring is one thing in several places");

    @ArchTest
    static final ArchRule the_kit_knows_no_house = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.samsyn.portal..", "se.samsyn.backoffice..", "org.primefaces..")
            .because("it goes into both, and residents get no library of the back office");
}
