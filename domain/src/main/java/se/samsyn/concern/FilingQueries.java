package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Actor;
import se.samsyn.platform.Allows;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Vault;

/**
 * What the actor's party keeps of reports as documents of its own. That of the other party is as if it were not there.
 */
@ReadModel
public class FilingQueries {

    /**
     * Of one report.
     *
     * @param version for {@link Filing}, whose acts take the one that was read
     * @param registrationNumber null while there is none
     * @param mark null while it is not marked
     * @param history latest first
     */
    public record View(long version, @Nullable String registrationNumber, @Nullable Mark mark, List<Line> history)
            implements Serializable {}

    /** That something in it may be secret. */
    public record Mark(SecrecyGround ground, @Nullable String remark, Actor by, Instant at) implements Serializable {}

    /**
     * One line of its history.
     *
     * @param remark null where there is none, or where the report is shut away from the actor
     */
    public record Line(FilingEvent event, @Nullable String value, @Nullable String remark, Actor by, Instant at)
            implements Serializable {}

    /** For a row of a list. */
    public record Sign(@Nullable String registrationNumber, @Nullable SecrecyGround secrecy) implements Serializable {}

    @Inject
    Concerns concerns;

    @Inject
    PartyFiles files;

    @Inject
    Vault vault;

    @Inject
    CurrentActor current;

    /**
     * Of one report.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if the actor cannot see it
     */
    @Allows(Permission.READ_CONCERNS)
    public View of(ConcernId id) {
        boolean open = Onlooker.of(current).opens(concerns.get(id));
        var lines = files.entries(id).stream()
                .map(entry -> new Line(
                        entry.event(), entry.value(), open ? entry.remark(vault) : null, entry.by(), entry.at()))
                .toList();
        var file = files.find(id);
        var ground = file.map(PartyFile::secrecyGround);
        var mark = ground.flatMap(found -> lines.stream()
                .filter(line -> line.event() == FilingEvent.SECRECY_MARKED)
                .findFirst()
                .map(line -> new Mark(found, line.remark(), line.by(), line.at())));
        return new View(
                file.map(PartyFile::version).orElse(PartyFile.NONE),
                file.map(PartyFile::registrationNumber).orElse(null),
                mark.orElse(null),
                lines);
    }

    /** Of those of these reports that the actor sees; one of which nothing is kept is left out. */
    @Allows(Permission.READ_CONCERNS)
    public Map<ConcernId, Sign> signs(Collection<ConcernId> shown) {
        return shown.isEmpty()
                ? Map.of()
                : files.of(shown).stream()
                        .collect(Collectors.toMap(
                                PartyFile::concern, file -> new Sign(file.registrationNumber(), file.secrecyGround())));
    }
}
