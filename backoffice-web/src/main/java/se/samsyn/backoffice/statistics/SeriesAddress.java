package se.samsyn.backoffice.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.statistics.SeriesId;

/** How a series stands in the address of its page. */
public final class SeriesAddress {

    private SeriesAddress() {}

    /**
     * The series that an address names.
     *
     * @throws NotFound if no series can have this address
     */
    public static SeriesId parse(@Nullable String id) {
        try {
            return new SeriesId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(SeriesId.class, "of that address");
        }
    }

    /**
     * The first day of a period that an address names.
     *
     * @throws NotFound if it is no day
     */
    public static LocalDate day(String on) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException malformed) {
            throw new NotFound(SeriesId.class, "of that period");
        }
    }

    /** The page of a series, to be led to after an act. */
    static String page(SeriesId id, String done) {
        return "serie?id=" + id.value() + "&klart=" + done + "&faces-redirect=true";
    }
}
