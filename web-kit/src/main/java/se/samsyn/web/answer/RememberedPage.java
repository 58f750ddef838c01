package se.samsyn.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A whole answer, ready to be sent: its bytes, compressed once for all, and the headers it was drawn with. */
final class RememberedPage {

    /** Smaller ones are sent as they are, as the server does with what it compresses itself. Bytes. */
    static final int FEWEST_TO_ZIP = 1024;

    /** About what an entry takes besides its bytes. */
    private static final int AROUND = 1024;

    private final String type;
    private final Map<String, String> headers;
    private final String tag;
    private final boolean zipped;
    private final byte[] body;

    private RememberedPage(String type, Map<String, String> headers, String tag, boolean zipped, byte[] body) {
        this.type = type;
        this.headers = headers;
        this.tag = tag;
        this.zipped = zipped;
        this.body = body;
    }

    /**
     * @param type as in {@code Content-Type}
     * @param headers those that came with drawing it, {@code ETag} among them
     * @param zip whether the asker reads gzip
     */
    static RememberedPage of(String type, Map<String, String> headers, String tag, byte[] body, boolean zip) {
        boolean zipped = zip && body.length >= FEWEST_TO_ZIP;
        return new RememberedPage(type, Map.copyOf(headers), tag, zipped, zipped ? zip(body) : body.clone());
    }

    /** What it takes in memory. Bytes, roughly. */
    int weight() {
        return AROUND + body.length;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        if (Unchanged.isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static byte[] zip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
