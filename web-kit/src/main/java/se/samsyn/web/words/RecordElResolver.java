package se.samsyn.web.words;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code #{row.title}} from a record. EL 5 knows only {@code getTitle()}; EL 6 (Jakarta EE 11) reads records by
 * itself, and then this class goes. Our own enums and value classes, whose accessors have no "get" either, are read in
 * the same way; a getter, where there is one, comes first.
 */
public final class RecordElResolver extends ELResolver {

    private static final String OURS = "se.samsyn.";

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        var accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(String.valueOf(property), e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(String.valueOf(property), e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        var accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // what has no setter is left to the resolvers that say so
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (accessor(base, property) == null) {
            return false;
        }
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base == null ? null : Object.class;
    }

    private static @Nullable Method accessor(@Nullable Object base, @Nullable Object property) {
        return base == null || property == null
                ? null
                : ACCESSORS.get(base.getClass()).get(property.toString());
    }

    private static Map<String, Method> accessors(Class<?> type) {
        var found = new HashMap<String, Method>();
        if (!type.isRecord() && !isOurValue(type)) {
            return found;
        }
        for (var method : type.getMethods()) {
            var isAccessor = method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && method.getDeclaringClass() != Object.class
                    && method.getDeclaringClass() != Enum.class
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isBridge();
            if (isAccessor && method.trySetAccessible()) {
                found.put(method.getName(), method);
            }
        }
        for (var method : type.getMethods()) {
            found.remove(propertyOf(method.getName()));
        }
        return Map.copyOf(found);
    }

    /** Beans are left alone: reading {@code #{page.send}} by mistake must not send. */
    private static boolean isOurValue(Class<?> type) {
        return type.getName().startsWith(OURS)
                && (Enum.class.isAssignableFrom(type) || !type.getName().contains("$Proxy$"))
                && !type.isAnnotationPresent(jakarta.inject.Named.class);
    }

    private static String propertyOf(String method) {
        var length = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0;
        return length == 0 || method.length() == length
                ? ""
                : Character.toLowerCase(method.charAt(length)) + method.substring(length + 1);
    }
}
