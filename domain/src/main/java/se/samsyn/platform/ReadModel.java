package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What pages ask. Answers are plain records, built before the transaction ends: nothing is lazy in a page, and no
 * entity leaves its feature. What an actor may not see is left out by the where clause, in lists, counts and single
 * records.
 */
@Stereotype
@ApplicationScoped
@WayIn
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadModel {}
