package se.samsyn.backoffice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDateTime;

/** What holds for the back office as a whole; each rule says why. */
@AnalyzeClasses(packages = "se.samsyn.backoffice", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int INJECTED_MAX = 5;

    @ArchTest
    static final ArchRule pages_ask_few = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(injectAtMost(INJECTED_MAX))
            .because("a page that asks more than five others does more than one thing");

    @ArchTest
    static final ArchRule nothing_here_observes = noMethods()
            .should(haveAParameterThatObserves())
            .because("what follows on an event is the domain's work; here only people and clocks begin something");

    @ArchTest
    static final ArchRule no_rules_of_the_database = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .beAnnotatedWith(Transactional.class)
            .because("pages ask read models and call use cases, and never hold an entity");

    @ArchTest
    static final ArchRule what_lies_in_a_session_can_be_moved = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .should()
            .implement(Serializable.class)
            .because("a session may go on at another node");

    @ArchTest
    static final ArchRule no_time_without_a_place = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(LocalDateTime.class)
            .because("an instant is UTC, a day is Europe/Stockholm's");

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

    private static ArchCondition<JavaClass> injectAtMost(int most) {
        return new ArchCondition<>("inject at most " + most) {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                var injected = page.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                if (injected > most) {
                    events.add(SimpleConditionEvent.violated(page, page.getName() + " injects " + injected));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> haveAParameterThatObserves() {
        return new ArchCondition<>("have a parameter that observes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var observes = method.getParameters().stream()
                        .anyMatch(DescribedPredicate.describe(
                                "observes", parameter -> parameter.isAnnotatedWith(Observes.class)));
                events.add(new SimpleConditionEvent(method, observes, method.getFullName()));
            }
        };
    }
}
