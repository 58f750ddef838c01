package se.samsyn.concern;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.place.GeoPoint;

/**
 * One report as it can be given out, or is.
 *
 * @param fields of which there is something, and that the actor's party holds
 * @param texts those of the fields that are free texts
 * @param sealed which of the {@link DisclosedField#SEALED} there are, that the actor could open
 */
public record DisclosureSheet(
        ConcernId id,
        Facts facts,
        Set<DisclosedField> fields,
        Map<DisclosedField, String> texts,
        Set<DisclosedField> sealed)
        implements Serializable {

    /** What is no free text; of each only what stands in the fields is given out. */
    public record Facts(
            String number,
            @Nullable String registrationNumber,
            LocalDate receivedOn,
            String category,
            PublicStatus status,
            IntakeChannel channel,
            @Nullable String area,
            @Nullable GeoPoint point,
            Circumstances circumstances,
            boolean secret)
            implements Serializable {}

    /** Whether nothing of these fields has come, gone or changed since. */
    boolean saysTheSame(DisclosureSheet before, Set<DisclosedField> of) {
        return facts.equals(before.facts)
                && of.stream().allMatch(field -> Objects.equals(texts.get(field), before.texts.get(field)));
    }

    /** The same with nothing but these fields, and these texts in them. */
    DisclosureSheet with(Set<DisclosedField> chosen, Map<DisclosedField, String> masked) {
        var copy = new EnumMap<DisclosedField, String>(DisclosedField.class);
        copy.putAll(masked);
        return new DisclosureSheet(id, facts, chosen, copy, sealed);
    }
}
