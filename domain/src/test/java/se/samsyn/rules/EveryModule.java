package se.samsyn.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.transaction.Transactional;
import java.io.ObjectInputStream;
import java.net.URLConnection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.NullMarked;
import se.samsyn.platform.DemoClock;

/** What holds in every module. */
public final class EveryModule {

    private static final int INJECTED_MAX = 5;

    /** Makers of clocks that run by themselves. */
    private static final Set<String> FROM_THE_MACHINE =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    @ArchTest
    public static final ArchRule every_package_says_what_may_be_null = classes()
            .should(resideInANullMarkedPackage())
            .because("without the mark on its package nothing checks a class");

    @ArchTest
    static final ArchRule beans_ask_few = classes()
            .should(injectAtMost(INJECTED_MAX))
            .because("what asks more than five others does more than one thing");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that(are(not(resideInAPackage("se.samsyn.demo..")).and(not(theSourceOfTime()))))
            .should()
            .accessTargetWhere(theMachineIsAskedForTheTime())
            .because("a test must be able to stop it");

    @ArchTest
    public static final ArchRule no_time_without_a_place = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(LocalDateTime.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Calendar.class)
            .because("an instant is UTC, a day is Europe/Stockholm's");

    @ArchTest
    static final ArchRule only_stereotypes_open_transactions = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("the stereotypes carry it, in one order for all");

    @ArchTest
    static final ArchRule no_method_opens_a_transaction = noMethods()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("the stereotypes carry it, in one order for all");

    @ArchTest
    static final ArchRule nobody_prints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "what is worth saying is logged, with a level and a place");

    @ArchTest
    static final ArchRule words_of_others_reach_nothing_that_carries_them_out = noClasses()
            .that()
            .resideOutsideOfPackages("se.samsyn.launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.naming..",
                    "javax.script..",
                    "javax.xml.parsers..",
                    "javax.xml.transform..",
                    "javax.xml.xpath..",
                    "org.xml.sax..")
            .orShould()
            .dependOnClassesThat(belongToAnyOf(
                    ObjectInputStream.class,
                    Process.class,
                    ProcessBuilder.class,
                    URLConnection.class,
                    XMLInputFactory.class))
            .because("no command, no directory, no other server, no object and no XML is made of what somebody sent"
                    + " (ASVS 5.0, 1.2.5 to 1.2.7, 1.3.2, 1.3.6, 1.3.8, 1.5.1 and 1.5.2)");

    @ArchTest
    static final ArchRule no_other_server_is_called_but_the_parties_own_directories = noClasses()
            .that(are(not(resideInAPackage("se.samsyn.launcher..")).and(not(theCallerOfDirectories()))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..")
            .because("the operator names whom this system speaks with; the addresses come from there, and nobody else's"
                    + " words lead a request anywhere (ASVS 5.0, 1.3.6 and 13.2.4)");

    private EveryModule() {}

    private static DescribedPredicate<JavaClass> theCallerOfDirectories() {
        return DescribedPredicate.describe(
                "call the parties' directories",
                candidate -> candidate.getName().startsWith("se.samsyn.member.oidc.ProviderCalls"));
    }

    /** What makes the clock that all others are given. */
    private static DescribedPredicate<JavaClass> theSourceOfTime() {
        return belongToAnyOf(DemoClock.class)
                .or(DescribedPredicate.describe(
                        "produce the clock", candidate -> candidate.getName().equals("se.samsyn.platform.Clocks")));
    }

    /** By whatever name and with whatever argument; only a clock that was given may say what is now. */
    private static DescribedPredicate<JavaAccess<?>> theMachineIsAskedForTheTime() {
        return DescribedPredicate.describe("the machine is asked for the time", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget asked)) {
                return false;
            }
            var owner = asked.getOwner();
            boolean ofTheClock =
                    asked.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            if (owner.isEquivalentTo(System.class)) {
                return asked.getName().equals("currentTimeMillis");
            }
            boolean makesAClock = owner.isEquivalentTo(Clock.class) && FROM_THE_MACHINE.contains(asked.getName());
            boolean saysNow = owner.getPackageName().startsWith("java.time")
                    && asked.getName().equals("now");
            return (makesAClock || saysNow) && !ofTheClock;
        });
    }

    private static ArchCondition<JavaClass> injectAtMost(int most) {
        return new ArchCondition<>("inject at most " + most) {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                long injected = Injected.into(bean).count();
                if (injected > most) {
                    events.add(SimpleConditionEvent.violated(bean, bean.getName() + " injects " + injected));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                if (!found.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(found, found.getName() + " does not"));
                }
            }
        };
    }
}
