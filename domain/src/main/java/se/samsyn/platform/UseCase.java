package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What people and jobs can do. Around each public method, in this order: permission ({@link Guard}), retry after a
 * deadlock ({@link Retry}), transaction, the work, audit line ({@link Auditor}).
 */
@Stereotype
@ApplicationScoped
@WayIn
@Transactional
@Audited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
