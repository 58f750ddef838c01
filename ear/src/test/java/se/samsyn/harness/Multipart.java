package se.samsyn.harness;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form with files, as browsers write it (RFC 7578). */
public final class Multipart {

    public static final String BOUNDARY = "----samsyn";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    public Multipart file(String name, String fileName, byte[] content) {
        return part(
                "name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream",
                content);
    }

    public HttpRequest.BodyPublisher body() {
        write("--" + BOUNDARY + "--\r\n");
        return HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    private Multipart part(String head, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
