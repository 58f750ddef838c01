package se.samsyn.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.Set;
import se.samsyn.concern.ReceiptDesk;
import se.samsyn.concern.SubmissionTokens;
import se.samsyn.member.FederatedSigningIn;
import se.samsyn.member.FreshProof;
import se.samsyn.member.LoggedIn;
import se.samsyn.member.PasswordChanging;
import se.samsyn.member.PasswordChoosing;
import se.samsyn.member.SecondFactor;
import se.samsyn.member.SigningIn;
import se.samsyn.platform.Courier;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.LatestPublication;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Repository;
import se.samsyn.platform.Secrets;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;
import se.samsyn.platform.Vault;

/** What holds in the modules that meet people: they ask, they call, they show, and decide nothing. */
public final class WebModule {

    /**
     * What touches no record itself: the login says who acts, before anybody can be asked, and counts the tries by a
     * use case, as the change of a password does; tokens are only reckoned, texts only sealed; the courier and the
     * latest publication ask use cases.
     */
    private static final Set<Class<?>> NO_RECORD = Set.of(
            Courier.class,
            CurrentActor.class,
            LatestPublication.class,
            FederatedSigningIn.class,
            FreshProof.class,
            LoggedIn.class,
            PasswordChanging.class,
            PasswordChoosing.class,
            ReceiptDesk.class,
            SecondFactor.class,
            Secrets.class,
            Settings.class,
            SigningIn.class,
            SubmissionTokens.class,
            Vault.class);

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
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence.criteria..", "org.hibernate..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Repository.class)
            .because("pages ask read models and call use cases, and never hold an entity");

    @ArchTest
    static final ArchRule pages_call_use_cases_and_queries =
            classes().should(enterTheDomainByAWayIn()).because("past them there is no permission and no transaction");

    @ArchTest
    static final ArchRule what_lies_in_a_session_can_be_moved = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .should()
            .implement(Serializable.class)
            .allowEmptyShould(true)
            .because("a session may go on at another node");

    private WebModule() {}

    private static ArchCondition<JavaMethod> haveAParameterThatObserves() {
        return new ArchCondition<>("have a parameter that observes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var observes = method.getParameters().stream()
                        .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class)
                                || parameter.isAnnotatedWith(ObservesAsync.class));
                events.add(new SimpleConditionEvent(method, observes, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> enterTheDomainByAWayIn() {
        var domain = resideInAPackage("se.samsyn..")
                .and(not(resideInAnyPackage("se.samsyn.web..", "se.samsyn.portal..", "se.samsyn.backoffice..")));
        return new ArchCondition<>("inject use cases and read models only of what the domain has") {
            @Override
            public void check(JavaClass bean, ConditionEvents events) {
                Injected.into(bean)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .filter(domain)
                        .filter(type -> NO_RECORD.stream().noneMatch(type::isEquivalentTo))
                        .filter(type -> !type.isAnnotatedWith(UseCase.class) && !type.isAnnotatedWith(ReadModel.class))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(bean, bean.getName() + " injects " + type.getName())));
            }
        };
    }
}
