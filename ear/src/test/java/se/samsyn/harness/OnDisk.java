package se.samsyn.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything that the running system has written: tables, the database's journals, logs. */
public final class OnDisk {

    private OnDisk() {}

    /** Those of these texts that some file holds as they are. */
    public static Set<String> found(Collection<String> texts) {
        try (var files = Files.walk(Target.folder().resolve("st"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> found(texts, file).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Collection<String> texts, Path file) {
        try {
            // a character for each byte: nothing is lost of what is no text, and looking is quick
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return texts.stream()
                    .filter(text -> bytes.contains(
                            new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException goneMeanwhile) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
