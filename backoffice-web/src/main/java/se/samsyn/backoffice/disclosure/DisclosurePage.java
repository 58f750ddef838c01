package se.samsyn.backoffice.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.concern.ConcernId;
import se.samsyn.concern.ConcernQueries;
import se.samsyn.concern.DisclosedField;
import se.samsyn.concern.Disclosing;
import se.samsyn.concern.DisclosureFormat;
import se.samsyn.concern.DisclosureQueries;
import se.samsyn.concern.DisclosureRule;
import se.samsyn.concern.DisclosureSheet;
import se.samsyn.concern.SecrecyGround;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.member.MemberNames;
import se.samsyn.member.MemberQueries;

/**
 * Backs {@code utlamnande.xhtml}: reports by their numbers, which stand in the address; the fields that go out of them;
 * a look at just that, in which words are masked; and the file. What was not looked at does not go out.
 */
@Named
@ViewScoped
public class DisclosurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConcernQueries concerns;

    @Inject
    DisclosureQueries queries;

    @Inject
    Disclosing disclosing;

    @Inject
    DisclosureFiles files;

    @Inject
    MemberQueries members;

    private @Nullable String numbers;
    private List<String> unknown = List.of();
    private boolean tooMany;
    private List<DisclosureSheet> sheets = List.of();
    private DisclosedField[] picked = DisclosedField.BEFOREHAND.toArray(DisclosedField[]::new);
    private SecrecyGround[] grounds = {};
    private final Map<String, Boolean> opening = new HashMap<>();
    private final Map<String, @Nullable String> copies = new HashMap<>();
    private Map<ConcernId, Set<DisclosedField>> seen = Map.of();
    private List<DisclosureQueries.Row> log = List.of();
    private MemberNames names = MemberNames.NONE;

    /** {@code f:viewAction}. */
    public void load() {
        var wanted = Arrays.stream(Objects.requireNonNullElse(numbers, "").split("[\\s,;]+", -1))
                .filter(number -> !number.isBlank())
                .distinct()
                .toList();
        var found = concerns.byNumbers(wanted);
        unknown = wanted.stream().filter(number -> !found.containsKey(number)).toList();
        log = queries.latest();
        names = members.names(log.stream().map(row -> row.by().member()));
        tooMany = wanted.size() > Disclosing.REPORTS_MAX;
        sheets = unknown.isEmpty() && !tooMany
                ? queries.sheets(wanted.stream().map(found::get).toList())
                : List.of();
    }

    /** Shows what would go out, with what is sealed opened where that was ticked. */
    public @Nullable String look() {
        if (picked.length == 0) {
            throw new RuleBroken(DisclosureRule.FIELDS_NEEDED);
        }
        var before = sheets;
        sheets = queries.sheets(before.stream().map(DisclosureSheet::id).toList()).stream()
                .map(sheet -> {
                    var sealed = sealed(sheet);
                    return sealed.isEmpty() ? sheet : disclosing.open(sheet.id(), sealed);
                })
                .toList();
        for (int i = 0; i < sheets.size(); i++) {
            copy(sheets.get(i), before.get(i).texts());
        }
        seen = wished();
        return null;
    }

    /** What was masked stays so, unless the text has become another one meanwhile. */
    private void copy(DisclosureSheet sheet, Map<DisclosedField, String> before) {
        sheet.texts().forEach((field, text) -> {
            if (!text.equals(before.get(field))) {
                copies.remove(key(sheet, field));
            }
            copies.putIfAbsent(key(sheet, field), text);
        });
    }

    public @Nullable String csv() throws IOException {
        return give(DisclosureFormat.CSV);
    }

    public @Nullable String pdf() throws IOException {
        if (!files.canShow(sheets)) {
            files.say("utlamnande.message.signs");
            return null;
        }
        return give(DisclosureFormat.PDF);
    }

    private @Nullable String give(DisclosureFormat format) throws IOException {
        if (!seen.equals(wished())) {
            look();
            files.say("utlamnande.message.lookAgain");
            return null;
        }
        var wishes = sheets.stream()
                .map(sheet -> new Disclosing.Wish(sheet, seen.getOrDefault(sheet.id(), Set.of()), copies(sheet)))
                .toList();
        files.send(disclosing.disclose(wishes, format, asSet(SecrecyGround.class, grounds)), format);
        return null;
    }

    private Map<ConcernId, Set<DisclosedField>> wished() {
        return sheets.stream().collect(Collectors.toMap(DisclosureSheet::id, sheet -> {
            var fields = asSet(DisclosedField.class, picked);
            fields.addAll(sealed(sheet));
            return fields;
        }));
    }

    private Set<DisclosedField> sealed(DisclosureSheet sheet) {
        return sheet.sealed().stream()
                .filter(field -> opening.getOrDefault(key(sheet, field), false))
                .collect(Collectors.toSet());
    }

    private Map<DisclosedField, String> copies(DisclosureSheet sheet) {
        var typed = new EnumMap<DisclosedField, String>(DisclosedField.class);
        for (var field : sheet.texts().keySet()) {
            typed.put(field, Objects.requireNonNullElse(copies.get(key(sheet, field)), ""));
        }
        return typed;
    }

    private static <E extends Enum<E>> Set<E> asSet(Class<E> type, E[] constants) {
        var set = EnumSet.noneOf(type);
        set.addAll(Arrays.asList(constants));
        return set;
    }

    /** By what the form knows a field of a report. */
    public String key(DisclosureSheet sheet, DisclosedField field) {
        return sheet.facts().number() + "/" + field;
    }

    /** Those of a report that were looked at, and that there are, in their order; the free texts or the others. */
    public List<DisclosedField> fields(DisclosureSheet sheet, boolean texts) {
        Collection<DisclosedField> wished = seen.getOrDefault(sheet.id(), Set.of());
        return Arrays.stream(DisclosedField.values())
                .filter(field -> wished.contains(field) && sheet.fields().contains(field))
                .filter(field -> DisclosedField.TEXTS.contains(field) == texts)
                .toList();
    }

    /** Whether it has been shown what would go out. */
    public boolean isSeen() {
        return !seen.isEmpty();
    }

    /** Latest first. */
    public List<DisclosureQueries.Row> getLog() {
        return log;
    }

    public String nameOf(DisclosureQueries.Row row) {
        return names.of(row.by());
    }

    /** Those that are chosen for all reports together. */
    public Set<DisclosedField> getCommon() {
        return DisclosedField.common();
    }

    public SecrecyGround[] getAllGrounds() {
        return SecrecyGround.values();
    }

    public List<DisclosureSheet> getSheets() {
        return sheets;
    }

    /** Numbers that lead nowhere, for me. */
    public String getUnknown() {
        return String.join(", ", unknown);
    }

    /** Whether more are named than go out at once. */
    public boolean isTooMany() {
        return tooMany;
    }

    public int getMost() {
        return Disclosing.REPORTS_MAX;
    }

    public Map<String, Boolean> getOpening() {
        return opening;
    }

    public Map<String, @Nullable String> getCopies() {
        return copies;
    }

    public @Nullable String getNumbers() {
        return numbers;
    }

    public void setNumbers(@Nullable String numbers) {
        this.numbers = numbers;
    }

    public DisclosedField[] getPicked() {
        return picked.clone();
    }

    public void setPicked(DisclosedField[] picked) {
        this.picked = picked.clone();
    }

    public SecrecyGround[] getGrounds() {
        return grounds.clone();
    }

    public void setGrounds(SecrecyGround[] grounds) {
        this.grounds = grounds.clone();
    }
}
