package se.samsyn.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Id;

/**
 * Writes the audit line of an act, inside its transaction: both are stored or neither. Takes ids only, from the
 * parameters and the answer. A job's run is not an act of a person: what it changes tells itself.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class Auditor {

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail trail;

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        var answer = call.proceed();
        if (current.actor().kind() != Actor.Kind.SYSTEM) {
            var action = call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName();
            var subjects = Stream.concat(Arrays.stream(call.getParameters()), Stream.of(answer))
                    .filter(Objects::nonNull)
                    .filter(Id.class::isInstance)
                    .map(id -> id.getClass().getSimpleName() + ":" + ((Id) id).value())
                    .distinct()
                    .collect(Collectors.joining(" "));
            trail.add(current.actor(), action, subjects);
        }
        return answer;
    }
}
