package se.samsyn.privacy;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AuditTrail;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.PersonField;
import se.samsyn.platform.PersonFile;
import se.samsyn.platform.PersonKeeper;
import se.samsyn.platform.PersonKey;
import se.samsyn.platform.Settings;
import se.samsyn.platform.UseCase;

/**
 * How an authority answers somebody who asks what it keeps of them (GDPR art. 15, D-07): what all its units keep, and
 * nothing of the other party's, who is asked apart. Each search leaves a line, and each record that is handed out one
 * of its own.
 */
@UseCase
public class PersonAnswering {

    private static final Comparator<PersonFile> ORDER = Comparator.comparing(PersonFile::kind)
            .thenComparing(PersonFile::since)
            .thenComparing(PersonFile::name);

    /** Until when something is kept. */
    public enum Term {
        /** Until a day. */
        UNTIL,
        /** So many days after the work with it has ended. */
        AFTER_END,
        /** As long as the work with the report goes on. */
        WITH_WORK,
        /** Until they do not want it any longer. */
        AS_WISHED,
        /** It has left by then, or is withheld. */
        UNTIL_SENT,
        /** Nobody has decided when it goes, so that it stays. */
        UNDECIDED
    }

    /**
     * Something that is kept.
     *
     * @param days of {@link Term#AFTER_END}
     * @param until of {@link Term#UNTIL}
     */
    public record Kept(PersonFile file, Term term, int days, @Nullable LocalDate until) implements Serializable {}

    /** What one says, in the clear. */
    public record Opened(Kept kept, List<PersonField> fields) implements Serializable {}

    /** Everything, as it is handed over. */
    public record Extract(Party keeper, Instant at, List<Opened> records) implements Serializable {}

    @Inject
    Instance<PersonKeeper> keepers;

    @Inject
    RetentionPeriods periods;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** What is kept, by kind and then in the order in which it came; nothing of what it says. */
    @Allows(Permission.ANSWER_PERSONS)
    public List<Kept> search(PersonKey key) {
        var rules = rules();
        return keepers.stream()
                .flatMap(keeper -> keeper.find(key, current.party()).stream())
                .sorted(ORDER)
                .map(file -> kept(file, rules))
                .toList();
    }

    /** The same with all that it says, to be handed to the person. */
    @Allows(Permission.ANSWER_PERSONS)
    public Extract extract(PersonKey key, IdentityCheck identity) {
        var rules = rules();
        var records = new ArrayList<Opened>();
        for (var keeper : keepers) {
            for (var file : keeper.find(key, current.party())) {
                trail.add(
                        current.actor(),
                        "PersonAnswering.handOut",
                        "%s:%s PersonFile:%s IdentityCheck:%s"
                                .formatted(
                                        file.id().getClass().getSimpleName(),
                                        file.id().value(),
                                        file.kind(),
                                        identity));
                records.add(new Opened(kept(file, rules), keeper.open(file)));
            }
        }
        records.sort(Comparator.comparing(record -> record.kept().file(), ORDER));
        return new Extract(current.party(), clock.instant(), List.copyOf(records));
    }

    /** Those that are decided. The police have rules of their own (Riksarkivet's), which nobody has told here. */
    private Map<RetentionKind, RetentionPeriod> rules() {
        return current.party() == Party.MUNICIPALITY
                ? periods.all().stream()
                        .filter(period -> period.decision() != null)
                        .collect(Collectors.toMap(RetentionPeriod::kind, Function.identity()))
                : Map.of();
    }

    private static Kept kept(PersonFile file, Map<RetentionKind, RetentionPeriod> rules) {
        return switch (file.kind()) {
            case REPORT, ADDITION, QUESTION, NOTE -> byRule(file, rules.get(RetentionKind.REPORT));
            case ORIGINAL -> byRule(file, rules.get(RetentionKind.ORIGINAL));
            case PHOTO -> byRule(file, rules.get(RetentionKind.PHOTO));
            case LETTER ->
                file.endedAt() == null
                        ? new Kept(file, Term.UNTIL_SENT, 0, null)
                        : byRule(file, rules.get(RetentionKind.LETTER));
            case CONTACT -> new Kept(file, Term.WITH_WORK, 0, null);
            case SUBSCRIPTION -> new Kept(file, Term.AS_WISHED, 0, null);
            case REMARK -> new Kept(file, Term.UNDECIDED, 0, null);
        };
    }

    private static Kept byRule(PersonFile file, @Nullable RetentionPeriod rule) {
        if (rule == null) {
            return new Kept(file, Term.UNDECIDED, 0, null);
        }
        var ended = file.endedAt();
        return ended == null
                ? new Kept(file, Term.AFTER_END, rule.days(), null)
                : new Kept(
                        file,
                        Term.UNTIL,
                        rule.days(),
                        LocalDate.ofInstant(ended.plus(Duration.ofDays(rule.days())), Settings.ZONE));
    }
}
