package se.samsyn.harness;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import se.samsyn.concern.SentFile;

/** A photo as a browser sends it. */
@SuppressWarnings("ArrayRecordComponent") // sent and forgotten; never compared
public record SentPhoto(byte[] jpeg) implements SentFile {

    @Override
    public long size() {
        return jpeg.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(jpeg);
    }
}
