package se.samsyn.concern;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Sight;

/**
 * What the queue shows of all that the actor can see. What is null does not narrow it.
 *
 * @param unit the code of the owning unit
 * @param assignee whose; never null
 * @param area the code of a statistical area
 * @param number the beginning of a number
 * @param moderation where the reading stands; with {@code NEW} also what was added later and nobody has read
 * @param open whether only what is not closed, or has something unread
 * @param late whether only what nobody has begun to read and is past its day
 */
public record ConcernFilter(
        @Nullable String category,
        @Nullable Tile tile,
        @Nullable Moderation moderation,
        @Nullable Handling handling,
        @Nullable String unit,
        Assignee assignee,
        @Nullable String area,
        @Nullable String number,
        boolean open,
        boolean late)
        implements Serializable {

    /** Nothing narrows it. */
    public static final ConcernFilter ALL =
            new ConcernFilter(null, null, null, null, null, Assignee.ANYBODY, null, null, false, false);

    private static final Pattern NUMBER = Pattern.compile("[0-9-]{1,12}");

    /** Whose concerns. */
    public enum Assignee {
        ANYBODY,
        ME,
        NOBODY
    }

    /** The part of a query from {@code from} on; concern is {@code c}, category {@code k}, place {@code p}. */
    String clause() {
        var conditions = new ArrayList<String>();
        conditions.add(Sight.clause("c"));
        addIf(category != null, conditions, "c.category = :category");
        addIf(tile != null, conditions, "k.tile = :tile");
        // what was added later waits for a reader like what has just come in
        addIf(
                moderation != null,
                conditions,
                "c.axes.moderation = :moderation" + (moderation == Moderation.NEW ? " or c.unread = true" : ""));
        addIf(handling != null, conditions, "c.axes.handling = :handling");
        addIf(unit != null, conditions, "c.owner.unit = :unit");
        addIf(assignee == Assignee.ME, conditions, "c.assignee = :me");
        addIf(assignee == Assignee.NOBODY, conditions, "c.assignee is null");
        addIf(area != null, conditions, "p.areaCode = :area");
        addIf(number != null, conditions, "c.marks.number like :number");
        addIf(open || late, conditions, "c.axes.handling <> se.samsyn.concern.Handling.CLOSED or c.unread = true");
        addIf(late, conditions, "c.axes.moderation = se.samsyn.concern.Moderation.NEW and c.dueOn < :today");
        return " from Concern c join Category k on k.code = c.category left join ConcernPlace p on p.concern = c.id"
                + " where (" + String.join(") and (", conditions) + ")";
    }

    /** Fills what {@link #clause} left open. */
    <T> TypedQuery<T> bind(TypedQuery<T> query, CurrentActor current, LocalDate today) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("category", category);
        values.put("tile", tile);
        values.put("moderation", moderation);
        values.put("handling", handling);
        values.put("unit", unit);
        values.put("area", area);
        values.put("me", assignee == Assignee.ME ? current.actor().member() : null);
        values.put("number", number == null ? null : prefix(number));
        values.put("today", late ? today : null);
        values.forEach((name, value) -> {
            if (value != null) {
                query.setParameter(name, value);
            }
        });
        return Sight.of(current).bind(query);
    }

    /** What cannot begin a number finds nothing, instead of everything. */
    private static String prefix(String number) {
        var typed = number.strip();
        return NUMBER.matcher(typed).matches() ? typed + "%" : "";
    }

    private static void addIf(boolean wanted, ArrayList<String> conditions, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }
}
