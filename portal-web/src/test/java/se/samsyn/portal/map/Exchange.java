package se.samsyn.portal.map;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request to a servlet and what was answered. Whatever else a servlet calls fails, so that it stays within what is
 * seen here.
 */
final class Exchange {

    private final Map<String, String> asked;
    private final String path;

    final Map<String, String> headers = new HashMap<>();
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    int status = HttpServletResponse.SC_OK;

    Exchange(String path, Map<String, String> headers) {
        this.path = path;
        this.asked = headers;
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (self, method, arguments) -> switch (method.getName()) {
            case "getPathInfo" -> path;
            case "getHeader" -> asked.get(arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (self, method, arguments) -> switch (method.getName()) {
            case "setStatus" -> status((int) arguments[0]);
            case "setHeader", "setIntHeader" -> headers.put((String) arguments[0], arguments[1].toString());
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setContentLength" -> headers.put("Content-Length", arguments[0].toString());
            case "getOutputStream" -> output();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object status(int code) {
        status = code;
        return null;
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
