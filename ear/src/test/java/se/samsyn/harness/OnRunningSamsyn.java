package se.samsyn.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a test class: the packaged EAR runs, started once for all such classes by the launcher itself, on a new database
 * with the demo data. Constructors and methods may ask for {@link Site}, {@link Resident} and {@link Staff}; a person's
 * browser is new for each test and closed after it. A test that fails leaves a picture in {@code target/st/failures}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SamsynExtension.class)
public @interface OnRunningSamsyn {}
