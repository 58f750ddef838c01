package se.samsyn.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Id;

/**
 * Writes the audit line of an act, inside its transaction: both are stored or neither. Takes ids only, from the
 * parameters and the answer, which may be {@link OfSeveral}. A job's run is not an act of a person: what it changes
 * tells itself.
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
            for (var records : answer instanceof OfSeveral several ? several.records() : List.of(List.<Id>of())) {
                trail.add(current.actor(), action, subjects(call, answer, records));
            }
        }
        return answer;
    }

    private static String subjects(InvocationContext call, @Nullable Object answer, List<Id> records) {
        return Stream.of(Arrays.stream(call.getParameters()), Stream.of(answer), records.stream())
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .filter(Id.class::isInstance)
                .map(id -> id.getClass().getSimpleName() + ":" + ((Id) id).value())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
