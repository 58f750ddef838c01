package se.samsyn;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.List;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Audited;
import se.samsyn.platform.DemoClock;
import se.samsyn.platform.Permission;
import se.samsyn.platform.PublicChange;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Sight;
import se.samsyn.platform.UseCase;
import se.samsyn.rules.EveryModule;

/** What holds for the domain as a whole; each rule says why. */
@AnalyzeClasses(packages = "se.samsyn", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests every_module = ArchTests.in(EveryModule.class);

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching("se.samsyn.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that knows a later one cannot be understood without it");

    @ArchTest
    static final ArchRule features_lie_in_the_order_of_the_design = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .layer("kernel")
            .definedBy("se.samsyn.kernel..")
            .layer("platform")
            .definedBy("se.samsyn.platform..")
            .layer("place")
            .definedBy("se.samsyn.place..")
            .layer("member")
            .definedBy("se.samsyn.member..")
            .layer("agreement")
            .definedBy("se.samsyn.agreement..")
            .layer("statistics")
            .definedBy("se.samsyn.statistics..")
            .layer("concern")
            .definedBy("se.samsyn.concern..")
            .layer("walk")
            .definedBy("se.samsyn.walk..")
            .layer("problem")
            .definedBy("se.samsyn.problem..")
            .layer("measure")
            .definedBy("se.samsyn.measure..")
            .layer("assessment")
            .definedBy("se.samsyn.assessment..")
            .layer("forum")
            .definedBy("se.samsyn.forum..")
            .layer("message")
            .definedBy("se.samsyn.message..")
            .layer("accessibility")
            .definedBy("se.samsyn.accessibility..")
            .layer("privacy")
            .definedBy("se.samsyn.privacy..")
            .layer("today")
            .definedBy("se.samsyn.today..")
            .layer("demo")
            .definedBy("se.samsyn.demo..")
            .whereLayer("kernel")
            .mayNotAccessAnyLayer()
            .whereLayer("platform")
            .mayOnlyAccessLayers("kernel")
            .whereLayer("place")
            .mayOnlyAccessLayers("kernel", "platform")
            .whereLayer("member")
            .mayOnlyAccessLayers("kernel", "platform")
            .whereLayer("agreement")
            .mayOnlyAccessLayers("kernel", "platform", "place", "member")
            .whereLayer("statistics")
            .mayOnlyAccessLayers("kernel", "platform", "place")
            .whereLayer("concern")
            .mayOnlyAccessLayers("kernel", "platform", "place", "member", "agreement", "statistics")
            .whereLayer("walk")
            .mayOnlyAccessLayers("kernel", "platform", "concern")
            .whereLayer("problem")
            .mayOnlyAccessLayers("kernel", "platform", "place", "member", "agreement", "statistics", "concern")
            .whereLayer("measure")
            .mayOnlyAccessLayers("kernel", "platform", "place", "member", "agreement", "concern", "problem")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("kernel", "platform", "place", "member", "statistics", "concern", "problem", "measure")
            .whereLayer("forum")
            .mayOnlyAccessLayers("kernel", "platform", "place", "member", "agreement", "concern", "problem", "measure")
            .whereLayer("message")
            .mayOnlyAccessLayers(
                    "kernel", "platform", "place", "member", "agreement", "concern", "problem", "measure", "forum")
            .whereLayer("accessibility")
            .mayOnlyAccessLayers("kernel", "platform", "place", "member", "agreement", "concern")
            .whereLayer("privacy")
            .mayOnlyAccessLayers("kernel", "platform", "member", "concern")
            .whereLayer("today")
            .mayOnlyAccessLayers(
                    "kernel", "platform", "member", "concern", "problem", "measure", "assessment", "message")
            .whereLayer("demo")
            .mayNotBeAccessedByAnyLayer()
            .because("an arrow goes only downwards (design, section 2)");

    @ArchTest
    static final ArchRule reports_are_asked_for_by_a_sight_of_their_own = noClasses()
            .that()
            .resideInAPackage("se.samsyn.concern..")
            .and()
            .doNotHaveSimpleName("ConcernSight")
            .should()
            .callMethod(Sight.class, "clause", String.class)
            .because("whoever has a conflict of interest in a report does not find it");

    @ArchTest
    static final ArchRule the_domain_knows_no_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..")
            .because("rules outlive pages");

    @ArchTest
    static final ArchRule entities_stay_in_their_feature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideOutsideOfPackage("se.samsyn.platform..")
            .should(beUsedOnlyInTheirPackage())
            .because("outside, its lazy parts fail and its fields can be written past its verbs");

    @ArchTest
    static final ArchRule every_way_in_names_its_permission = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(are(annotatedAsWayIn()))
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Allows.class)
            .because("without one it refuses everybody, and nobody would notice before it is needed");

    @ArchTest
    static final ArchRule whoever_opens_what_is_sealed_leaves_a_line = methods()
            .that(open(Permission.READ_ORIGINALS, Permission.ANSWER_PERSONS))
            .should()
            .beDeclaredInClassesThat(are(annotatedAs(UseCase.class)))
            .orShould()
            .beAnnotatedWith(Audited.class)
            .because("who read what is told to auditors, and to whoever it is about");

    @ArchTest
    static final ArchRule only_repositories_hold_an_entity_manager = fields().that()
            .haveRawType(EntityManager.class)
            .should()
            .beDeclaredInClassesThat(are(not(annotatedAs(UseCase.class))))
            .andShould()
            .beDeclaredInClassesThat(are(annotatedAs(Repository.class).or(annotatedAs(ReadModel.class))))
            .because("queries all over the place cannot be kept within sight of the actor");

    @ArchTest
    static final ArchRule repositories_are_private = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .and()
            .resideOutsideOfPackage("se.samsyn.platform..")
            .should()
            .bePackagePrivate()
            .because("the door is the use case");

    @ArchTest
    static final ArchRule what_changes_a_page_is_a_public_change = classes()
            .that()
            .haveSimpleNameEndingWith("PageChanged")
            .should()
            .implement(PublicChange.class)
            .because("pages that nodes keep in memory would outlive a withdrawal");

    @ArchTest
    static final ArchRule only_the_demo_tells_the_past = noClasses()
            .that(are(not(resideInAPackage("se.samsyn.demo.."))))
            .should()
            .callMethod(DemoClock.class, "at", Instant.class, Runnable.class)
            .because("history cannot be dated back");

    private static DescribedPredicate<JavaMethod> open(Permission... permissions) {
        return DescribedPredicate.describe(
                "open what is sealed",
                method -> method.isAnnotatedWith(Allows.class)
                        && List.of(permissions)
                                .contains(
                                        method.getAnnotationOfType(Allows.class).value()));
    }

    private static DescribedPredicate<JavaClass> annotatedAsWayIn() {
        return annotatedAs(UseCase.class).or(annotatedAs(ReadModel.class));
    }

    private static DescribedPredicate<JavaClass> annotatedAs(Class<? extends Annotation> type) {
        return DescribedPredicate.describe(
                "annotated with @" + type.getSimpleName(), candidate -> candidate.isAnnotatedWith(type));
    }

    private static ArchCondition<JavaClass> beUsedOnlyInTheirPackage() {
        return new ArchCondition<>("be used only in their own package") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().equals(entity.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(entity, use.getDescription())));
            }
        };
    }
}
