package se.samsyn.concern;

import java.io.IOException;
import java.io.InputStream;

/** A file as it was sent, of which nothing is believed. */
public interface SentFile {

    /** In bytes. */
    long size();

    /** From its beginning, each time. */
    InputStream open() throws IOException;
}
