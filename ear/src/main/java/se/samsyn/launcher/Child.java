package se.samsyn.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process that this one started. Its number is noted in a file, so that the next run can end what a killed run left
 * behind.
 */
final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final Path note;

    private Child(Process process, Path note) {
        this.process = process;
        this.note = note;
    }

    static Child start(ProcessBuilder command, Path note) throws IOException {
        var process = command.start();
        Files.writeString(note, process.pid() + " " + startOf(process.toHandle()));
        return new Child(process, note);
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, waits, and insists. */
    void stop() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            System.err.println("Cannot delete " + note + ": " + e);
        }
    }

    /** Ends the process that the note speaks of, if it still lives. Only call when no other run can own it. */
    static void endLeftOver(Path note) throws IOException {
        if (!Files.exists(note)) {
            return;
        }
        var words = Files.readString(note).split(" ", 2);
        if (words.length == 2) {
            // A number is used again sooner or later; number and time of start together are not.
            ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> startOf(process).equals(words[1]))
                    .ifPresent(Child::end);
        }
        Files.delete(note);
    }

    private static void end(ProcessHandle process) {
        var all = Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroy);
        if (!ended(all, PATIENCE)) {
            all.forEach(ProcessHandle::destroyForcibly);
            ended(all, PATIENCE);
        }
    }

    private static boolean ended(List<ProcessHandle> all, Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            pause(Duration.ofMillis(20));
        }
        return true;
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("it was interrupted.", e);
        }
    }
}
