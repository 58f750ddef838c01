package se.samsyn.backoffice.member;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** The whole back office lies behind one form; after it one comes to the page that one wanted. */
@ApplicationScoped
@DeclareRoles(MemberStore.STAFF)
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/logga-in", useForwardToLogin = false, errorPage = ""))
public class FrontDoor {}
