package se.samsyn.privacy;

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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.ContactDeed;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.Permission;
import se.samsyn.platform.PersonField;
import se.samsyn.platform.PersonFile;
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
        /** Somebody holds it back from going ({@link RetentionHold}). */
        HELD,
        /** Until the person does not want it kept unused any longer (art. 18). */
        RESTRICTED,
        /** Nobody has decided when it goes, so that it stays. */
        UNDECIDED
    }

    /**
     * Something that is kept.
     *
     * @param days of {@link Term#AFTER_END}
     * @param until of {@link Term#UNTIL}
     * @param deeds what the person can have done with it; nothing, unless it is how they are reached
     */
    public record Kept(PersonFile file, Term term, int days, @Nullable LocalDate until, Set<ContactDeed> deeds)
            implements Serializable {

        /** Whether it is kept and used for nothing. */
        public boolean isRestricted() {
            return deeds.contains(ContactDeed.LIFT);
        }
    }

    /** What one says, in the clear. */
    public record Opened(Kept kept, List<PersonField> fields) implements Serializable {}

    /** Everything, as it is handed over. */
    public record Extract(Party keeper, Instant at, List<Opened> records) implements Serializable {}

    /** @param held the numbers of reports that are held back */
    private record Rules(Map<RetentionKind, RetentionPeriod> decided, Set<String> held) {}

    @Inject
    PersonFiles files;

    @Inject
    RetentionPeriods periods;

    @Inject
    RetentionHolds holds;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** What is kept, by kind and then in the order in which it came; nothing of what it says. */
    @Allows(Permission.ANSWER_PERSONS)
    public List<Kept> search(PersonKey key) {
        var found = files.find(key);
        var rules = rules(found);
        return found.stream()
                .map(PersonFiles.Found::file)
                .sorted(ORDER)
                .map(file -> kept(file, rules))
                .toList();
    }

    /**
     * The same with all that it says, to be handed to the person. What somebody else may have left their address with
     * is told of and not opened, unless they have answered there; nor is what only a report's number leads to, since
     * numbers can be guessed.
     */
    @Allows(Permission.ANSWER_PERSONS)
    @AsksForProof
    public Extract extract(PersonKey key, IdentityCheck identity) {
        var all = files.find(key);
        var rules = rules(all);
        var records = new ArrayList<Opened>();
        for (var found : all) {
            files.tell("PersonAnswering.handOut", found.file(), identity);
            records.add(new Opened(kept(found.file(), rules), open(found, key, identity)));
        }
        records.sort(Comparator.comparing(record -> record.kept().file(), ORDER));
        return new Extract(current.party(), clock.instant(), List.copyOf(records));
    }

    private static List<PersonField> open(PersonFiles.Found found, PersonKey key, IdentityCheck identity) {
        return identity.shows(found.file(), key)
                ? found.open()
                : new PersonField.Several().add("unproven", true).all();
    }

    /** Those that are decided. The police have rules of their own (Riksarkivet's), which nobody has told here. */
    private Rules rules(List<PersonFiles.Found> found) {
        if (current.party() != Party.MUNICIPALITY) {
            return new Rules(Map.of(), Set.of());
        }
        var decided = periods.all().stream()
                .filter(period -> period.decision() != null)
                .collect(Collectors.toMap(RetentionPeriod::kind, Function.identity()));
        var names = found.stream().map(each -> each.file().name()).collect(Collectors.toSet());
        return new Rules(decided, holds.heldAmong(names));
    }

    private Kept kept(PersonFile file, Rules rules) {
        return switch (file.kind()) {
            case REPORT, ADDITION, QUESTION, NOTE -> byRule(file, rules, RetentionKind.REPORT);
            case ORIGINAL -> byRule(file, rules, RetentionKind.ORIGINAL);
            case PHOTO -> byRule(file, rules, RetentionKind.PHOTO);
            case LETTER ->
                file.endedAt() == null
                        ? kept(file, Term.UNTIL_SENT, 0, null)
                        : byRule(file, rules, RetentionKind.LETTER);
            case CONTACT -> kept(file, Term.WITH_WORK, 0, null);
            case SUBSCRIPTION -> kept(file, Term.AS_WISHED, 0, null);
            case REMARK -> byRule(file, rules, RetentionKind.REMARK);
        };
    }

    private Kept byRule(PersonFile file, Rules rules, RetentionKind kind) {
        if (rules.held().contains(file.name())) {
            return kept(file, Term.HELD, 0, null);
        }
        var rule = rules.decided().get(kind);
        if (rule == null) {
            return kept(file, Term.UNDECIDED, 0, null);
        }
        var ended = file.endedAt();
        return ended == null
                ? kept(file, Term.AFTER_END, rule.days(), null)
                : kept(
                        file,
                        Term.UNTIL,
                        rule.days(),
                        LocalDate.ofInstant(ended.plus(Duration.ofDays(rule.days())), Settings.ZONE));
    }

    /** What is restricted stays until the person does not want that any longer. */
    private Kept kept(PersonFile file, Term term, int days, @Nullable LocalDate until) {
        var kept = new Kept(file, term, days, until, files.deeds(file));
        return kept.isRestricted() ? new Kept(file, Term.RESTRICTED, 0, null, kept.deeds()) : kept;
    }
}
