package se.samsyn.concern;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.platform.Allows;
import se.samsyn.platform.AsksForProof;
import se.samsyn.platform.CurrentActor;
import se.samsyn.platform.OfSeveral;
import se.samsyn.platform.Permission;
import se.samsyn.platform.UseCase;

/**
 * Gives out what somebody asks for of reports (TF 2 kap., O-03), field by field, with words masked where a test found
 * them secret. The reports stay as they are. What the actor's party does not hold is not found.
 */
@UseCase
public class Disclosing {

    /** How many reports at once. */
    public static final int REPORTS_MAX = 100;

    @Inject
    DisclosureSheets sheets;

    @Inject
    Disclosures disclosures;

    @Inject
    PartyFiles files;

    @Inject
    ConcernHistory history;

    @Inject
    CurrentActor current;

    /**
     * What is wished for of one report.
     *
     * @param seen the report as it was looked at
     * @param fields what there is nothing of is left out
     * @param copies the free texts with words masked ({@link MaskedCopy}); one that is missing is given out as it is
     */
    public record Wish(DisclosureSheet seen, Set<DisclosedField> fields, Map<DisclosedField, String> copies)
            implements Serializable {}

    /** What is given out. */
    public record Given(DisclosureId id, List<DisclosureSheet> sheets) implements Serializable, OfSeveral {

        @Override
        public List<List<Id>> records() {
            return sheets.stream().map(sheet -> List.<Id>of(id, sheet.id())).toList();
        }
    }

    /**
     * Opens what is sealed of one report, for a look before it is given out; leaves a line in its history.
     *
     * @throws RuleBroken without {@link Permission#READ_ORIGINALS}
     */
    @Allows(Permission.DISCLOSE_CONCERNS)
    public DisclosureSheet open(ConcernId id, Set<DisclosedField> sealed) {
        return opened(id, sealed);
    }

    /**
     * Gives it out, once and for all: it is logged before it can be read.
     *
     * @param grounds by which provisions words were masked; needed where some were
     * @throws RuleBroken if nothing is wished for, a report has been changed since it was looked at, a copy says
     *     something else than its text, or a ground is missing
     * @throws se.samsyn.kernel.Refusal.NotFound if the actor cannot see one of the reports
     * @throws se.samsyn.kernel.Refusal.ProofNeeded if it was too long ago that they proved who they are
     */
    @Allows(Permission.DISCLOSE_CONCERNS)
    @AsksForProof
    public Given disclose(List<Wish> wishes, DisclosureFormat format, Set<SecrecyGround> grounds) {
        if (wishes.isEmpty()) {
            throw new RuleBroken(DisclosureRule.REPORTS_NEEDED);
        }
        if (wishes.size() > REPORTS_MAX) {
            throw new RuleBroken(DisclosureRule.TOO_MANY, REPORTS_MAX);
        }
        var given = new ArrayList<DisclosureSheet>();
        var logged = new ArrayList<Disclosure.Report>();
        for (var wish : wishes) {
            var id = wish.seen().id();
            var whole = opened(id, sealed(wish.fields()));
            if (!whole.saysTheSame(wish.seen(), wish.fields())) {
                throw new RuleBroken(DisclosureRule.CHANGED_SINCE, whole.facts().number());
            }
            var sheet = masked(whole, wish);
            boolean masked = sheet.texts().entrySet().stream()
                    .anyMatch(text -> !text.getValue().equals(whole.texts().get(text.getKey())));
            if (masked && grounds.isEmpty()) {
                throw new RuleBroken(DisclosureRule.GROUND_NEEDED);
            }
            given.add(sheet);
            logged.add(Disclosure.Report.of(id, sheet.fields(), masked));
            files.note(id, FilingEvent.DISCLOSED, String.valueOf(sheet.fields().size()), null);
        }
        return new Given(disclosures.add(format, grounds, Set.copyOf(logged)), given);
    }

    private static DisclosureSheet masked(DisclosureSheet whole, Wish wish) {
        var fields = EnumSet.copyOf(whole.fields());
        fields.retainAll(wish.fields());
        if (fields.isEmpty()) {
            throw new RuleBroken(DisclosureRule.FIELDS_NEEDED);
        }
        var texts = new EnumMap<DisclosedField, String>(DisclosedField.class);
        for (var field : fields) {
            var text = whole.texts().get(field);
            if (text != null) {
                var copy = wish.copies().getOrDefault(field, text);
                texts.put(
                        field,
                        MaskedCopy.of(text, copy)
                                .orElseThrow(() -> new RuleBroken(
                                        DisclosureRule.COPY_CHANGED,
                                        whole.facts().number())));
            }
        }
        return whole.with(fields, texts);
    }

    private static Set<DisclosedField> sealed(Set<DisclosedField> fields) {
        return fields.stream().filter(DisclosedField.SEALED::contains).collect(Collectors.toSet());
    }

    private DisclosureSheet opened(ConcernId id, Set<DisclosedField> sealed) {
        var concern = sheets.concern(id);
        if (!sealed.isEmpty()) {
            if (!current.may(Permission.READ_ORIGINALS)) {
                throw new RuleBroken(DisclosureRule.ORIGINALS_CLOSED);
            }
            history.note(concern, ConcernEvent.ORIGINAL_READ);
        }
        return sheets.of(concern, sealed);
    }
}
