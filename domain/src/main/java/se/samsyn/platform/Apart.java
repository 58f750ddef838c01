package se.samsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What works as another user of the database than the application's, each time in a transaction of its own: the
 * caller's is set aside meanwhile, for one could not hold both without a protocol for two.
 */
@Stereotype
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Apart {}
