package se.samsyn.web.answer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Holds what is written until all of it is there. An error or a redirect goes straight through. */
final class HeldAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(32 * 1024);
    private @Nullable PrintWriter writer;
    private boolean refused;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether the server itself writes the answer: an error page or a redirect. */
    boolean isRefused() {
        return refused;
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        refused = true;
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        refused = true;
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        refused = true;
        super.sendRedirect(location);
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        held.reset();
    }

    @Override
    public void flushBuffer() {
        // held until all of it is there
    }

    @Override
    public boolean isCommitted() {
        return refused;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                held.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                held.write(bytes, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("pages are not written asynchronously");
            }
        };
    }
}
