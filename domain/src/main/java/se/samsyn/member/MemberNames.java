package se.samsyn.member;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;

/** The names of those whom a page shows, looked up at once; whoever is unknown has an empty name. */
public record MemberNames(Map<UUID, String> byId) implements Serializable {

    public static final MemberNames NONE = new MemberNames(Map.of());

    public MemberNames {
        byId = Map.copyOf(byId);
    }

    public String of(@Nullable UUID member) {
        return member == null ? "" : Objects.requireNonNullElse(byId.get(member), "");
    }

    /** The name of somebody who acted; the system and residents have none. */
    public String of(@Nullable Actor actor) {
        return actor == null ? "" : of(actor.member());
    }
}
