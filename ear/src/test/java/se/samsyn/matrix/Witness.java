package se.samsyn.matrix;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.platform.WayIn;

/** Stands before the guard and writes down by which ways in somebody comes: an exhibit need not name its own. */
@Interceptor
@WayIn
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 10)
public class Witness {

    private static final ThreadLocal<List<String>> SEEN = ThreadLocal.withInitial(ArrayList::new);
    private static final ThreadLocal<Boolean> LOOKING = ThreadLocal.withInitial(() -> false);

    /** Forgets, and looks from now on. */
    static void look() {
        SEEN.get().clear();
        LOOKING.set(true);
    }

    /** By which way of a bean somebody came first, as {@code Bean.method}; looks no more. */
    static String first(Class<?> bean) {
        LOOKING.set(false);
        return SEEN.get().stream()
                .filter(way -> way.startsWith(bean.getSimpleName() + "."))
                .findFirst()
                .orElse(bean.getSimpleName() + ".?");
    }

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        if (LOOKING.get()) {
            SEEN.get()
                    .add(call.getMethod().getDeclaringClass().getSimpleName() + "."
                            + call.getMethod().getName());
        }
        return call.proceed();
    }
}
