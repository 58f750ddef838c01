package se.samsyn.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.servlet.http.HttpSession;
import se.samsyn.rules.EveryModule;
import se.samsyn.rules.WebModule;

/** What holds for the portal as a whole; each rule says why. */
@AnalyzeClasses(packages = "se.samsyn.portal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests every_module = ArchTests.in(EveryModule.class);

    @ArchTest
    static final ArchTests web_module = ArchTests.in(WebModule.class);

    @ArchTest
    static final ArchRule features_do_not_know_each_other = slices().matching("se.samsyn.portal.(*)..")
            .should()
            .notDependOnEachOther()
            .because("what two of them need is the kit's or the domain's");

    @ArchTest
    static final ArchRule nothing_is_remembered_of_a_resident = noClasses()
            .should()
            .beAnnotatedWith(ViewScoped.class)
            .orShould()
            .beAnnotatedWith(SessionScoped.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(HttpSession.class)
            .because("there is no session and no cookie; the browser carries what the server does not keep");
}
