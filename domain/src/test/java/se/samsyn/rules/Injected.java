package se.samsyn.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;

/** What a bean is given by the container: into its fields, its constructor and its methods. */
final class Injected {

    private Injected() {}

    static Stream<JavaType> into(JavaClass bean) {
        return Stream.concat(
                bean.getFields().stream()
                        .filter(field ->
                                field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(PersistenceContext.class))
                        .map(JavaField::getType),
                Stream.concat(bean.getConstructors().stream(), bean.getMethods().stream())
                        .filter(codeUnit -> codeUnit.isAnnotatedWith(Inject.class))
                        .flatMap(codeUnit -> codeUnit.getParameters().stream())
                        .map(JavaParameter::getType));
    }
}
