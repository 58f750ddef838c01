package se.samsyn.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is told to a logger of this process. */
public final class LogOf extends Handler {

    private final List<String> lines = new ArrayList<>();

    private LogOf() {}

    /** The lines told while something is done. */
    public static List<String> during(String logger, Runnable act) {
        var log = Logger.getLogger(logger);
        var heard = new LogOf();
        log.addHandler(heard);
        try {
            act.run();
        } finally {
            log.removeHandler(heard);
        }
        return List.copyOf(heard.lines);
    }

    @Override
    public void publish(LogRecord told) {
        lines.add(new SimpleFormatter().formatMessage(told));
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
