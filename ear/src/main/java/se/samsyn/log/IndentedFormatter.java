package se.samsyn.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Writes a record of the log as the server's own formatter does, but so that nobody's words begin a line: what follows
 * after the first is indented, and signs that steer a terminal are gone. Whatever a library tells of what somebody has
 * sent, no record can be made up by it (ASVS 5.0, 16.4.1).
 */
public final class IndentedFormatter extends Formatter {

    private Formatter plain = new SimpleFormatter();

    /**
     * How a record is written.
     *
     * @param pattern as the server's {@code pattern-formatter} has it
     */
    public void setPattern(String pattern) throws ReflectiveOperationException {
        // only the server has it: in the build it would take over what launcher and tests log themselves
        plain = Class.forName("org.jboss.logmanager.formatters.PatternFormatter")
                .asSubclass(Formatter.class)
                .getConstructor(String.class)
                .newInstance(pattern);
    }

    @Override
    public String format(LogRecord told) {
        return plain.format(told).stripTrailing().replaceAll("\\R", "\n\t").replaceAll("[\\p{Cc}&&[^\n\t]]", "?")
                + "\n";
    }
}
