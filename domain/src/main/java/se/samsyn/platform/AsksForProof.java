package se.samsyn.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An act of weight: nobody does it at a desk that somebody else has left (ASVS 5.0, 7.5.1). {@link Guard} refuses it
 * with {@link se.samsyn.kernel.Refusal.ProofNeeded} unless whoever acts has just proven who they are.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AsksForProof {}
