package se.samsyn.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Slug;

/**
 * The written agreement by which the two parties work together for a term (S-01).
 *
 * <p>It can be changed until the first party signs. Signed by both it is {@code SIGNED}, and in force when both copies
 * are registered as well (S-14). Its last day is the term's last day, whether or not anybody remembers.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    public static final int TITLE_MAX = 120;
    public static final int PURPOSE_MAX = 4000;

    /** How many months before its end a warning begins, longest first (S-01). */
    private static final int[] WARNINGS = {12, 6, 3, 1};

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreementId id;

    @Version
    private long version;

    @Column(length = TITLE_MAX, nullable = false)
    private String title;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "term_from", nullable = false))
    @AttributeOverride(name = "to", column = @Column(name = "term_to", nullable = false))
    private Period term;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private AgreementStatus status;

    @Column(length = PURPOSE_MAX, nullable = false)
    private String purpose;

    @Embedded
    private @Nullable Decision decision;

    @ElementCollection
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "party", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Party, Signature> signatures = new EnumMap<>(Party.class);

    @ElementCollection
    @CollectionTable(name = "agreement_copy", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "party", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Party, Copy> copies = new EnumMap<>(Party.class);

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<FocusArea> focusAreas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_commitment", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "seq")
    private List<Commitment> commitments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_appendix", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "chapter", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text", length = AppendixChapter.TEXT_MAX, nullable = false)
    private Map<AppendixChapter, String> appendix = new EnumMap<>(AppendixChapter.class);

    /** For Hibernate only. */
    protected Agreement() {}

    /**
     * Begins a new agreement.
     *
     * @param term both days given: an agreement always ends
     */
    public static Agreement draft(String title, Period term, String purpose) {
        if (term.to() == null) {
            throw new IllegalArgumentException("an agreement has a last day");
        }
        var agreement = new Agreement();
        agreement.id = AgreementId.next();
        agreement.status = AgreementStatus.DRAFT;
        agreement.title = title.strip();
        agreement.term = term;
        agreement.purpose = purpose.strip();
        return agreement;
    }

    /** A draft for the next term with the same purpose, focus areas, open commitments and appendix (S-01). */
    public Agreement renew(String nextTitle, Period nextTerm) {
        var next = draft(nextTitle, nextTerm, purpose);
        focusAreas.forEach(area -> next.focusOn(area.code(), area.name(), area.description()));
        next.promise(commitments.stream()
                .map(commitment -> Commitment.by(commitment.giver(), commitment.text(), null))
                .toList());
        appendix.forEach(next::write);
        return next;
    }

    /** Adds a focus area, or gives the one with this code another name and description. */
    public void focusOn(String code, String name, String description) {
        mustBeUnsigned();
        if (!code.equals(Slug.of(code)) || code.length() > FocusArea.CODE_MAX) {
            throw new RuleBroken(AgreementRule.CODE_UNREADABLE, code);
        }
        focusArea(code)
                .ifPresentOrElse(
                        area -> area.describe(name.strip(), description.strip()),
                        () -> focusAreas.add(new FocusArea(code, name.strip(), description.strip(), nextPosition())));
    }

    /** Replaces the commitments of the draft. */
    public void promise(List<Commitment> all) {
        mustBeUnsigned();
        commitments.clear();
        commitments.addAll(all);
    }

    /** Writes a chapter of the appendix; a blank text takes it away. */
    public void write(AppendixChapter chapter, String text) {
        mustBeUnsigned();
        if (text.isBlank()) {
            appendix.remove(chapter);
        } else {
            appendix.put(chapter, text.strip());
        }
    }

    /** Keeps the decision to enter into it (S-15). It may be recorded afterwards. */
    public void decided(Decision taken) {
        decision = taken;
    }

    /** Signs for the role's party. When both have signed, the agreement is {@code SIGNED}. */
    public void sign(SigningRole role, String place, LocalDate on) {
        if (signatures.containsKey(role.party())) {
            throw new RuleBroken(AgreementRule.ALREADY_SIGNED, role.party());
        }
        if (focusAreas.isEmpty()) {
            throw new RuleBroken(AgreementRule.FOCUS_AREA_NEEDED);
        }
        signatures.put(role.party(), new Signature(role, place.strip(), on));
        if (isSignedByBoth()) {
            status = AgreementStatus.SIGNED;
        }
    }

    /** Registers the copy that a party holds. Registering again mends what was written wrong. */
    public void register(Party holder, Copy copy) {
        if (!isSignedByBoth()) {
            throw new RuleBroken(AgreementRule.BOTH_MUST_SIGN);
        }
        copies.put(holder, copy);
    }

    /**
     * Puts it in force. That the one before it is replaced is the caller's duty.
     *
     * @throws RuleBroken unless both have signed, both copies are registered and the day lies within the term
     */
    public void putInForce(LocalDate today) {
        if (!isSignedByBoth()) {
            throw new RuleBroken(AgreementRule.BOTH_MUST_SIGN);
        }
        if (status != AgreementStatus.SIGNED) {
            throw new RuleBroken(AgreementRule.NOT_AGAIN);
        }
        if (copies.size() < Party.values().length) {
            throw new RuleBroken(AgreementRule.BOTH_COPIES_NEEDED);
        }
        if (!term.holds(today)) {
            throw new RuleBroken(
                    today.isBefore(term.from()) ? AgreementRule.TERM_NOT_BEGUN : AgreementRule.TERM_OVER, term.from());
        }
        status = AgreementStatus.IN_FORCE;
    }

    /** Leaves its place to a later agreement. */
    public void replace() {
        mustBeInForce();
        status = AgreementStatus.REPLACED;
    }

    /** Ends it when its last day has passed; else nothing happens, so that it can be called every day. */
    public void settle(LocalDate today) {
        if (status == AgreementStatus.IN_FORCE && !term.holds(today)) {
            status = AgreementStatus.ENDED;
        }
    }

    /**
     * Says whether a promise was kept.
     *
     * @param number its place in the list, from 0
     */
    public void mark(int number, CommitmentState state) {
        mustBeInForce();
        commitments.set(number, commitments.get(number).in(state));
    }

    /**
     * The warning that holds on a day: 12, 6, 3 or 1 months or less are left. Empty before that and when not in force.
     */
    public Optional<Integer> endsWithinMonths(LocalDate today) {
        var end = Objects.requireNonNull(term.to());
        return status != AgreementStatus.IN_FORCE
                ? Optional.empty()
                : IntStream.of(WARNINGS)
                        .filter(months -> !today.isBefore(end.minusMonths(months)))
                        .boxed()
                        .reduce((longer, shorter) -> shorter);
    }

    private void mustBeUnsigned() {
        if (!signatures.isEmpty()) {
            throw new RuleBroken(AgreementRule.SIGNED_IS_FIXED);
        }
    }

    private void mustBeInForce() {
        if (status != AgreementStatus.IN_FORCE) {
            throw new RuleBroken(AgreementRule.NOT_IN_FORCE);
        }
    }

    private boolean isSignedByBoth() {
        return signatures.size() == Party.values().length;
    }

    private int nextPosition() {
        return focusAreas.stream().mapToInt(FocusArea::position).max().orElse(0) + 1;
    }

    private Optional<FocusArea> focusArea(String code) {
        return focusAreas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public AgreementId id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Period term() {
        return term;
    }

    public AgreementStatus status() {
        return status;
    }

    public String purpose() {
        return purpose;
    }

    /** Null until it is recorded. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** By party; a party that has not signed is absent. */
    public Map<Party, Signature> signatures() {
        return Map.copyOf(signatures);
    }

    /** By holder; a copy that is not registered is absent. */
    public Map<Party, Copy> copies() {
        return Map.copyOf(copies);
    }

    /** In the order they were agreed on. */
    public List<FocusArea> focusAreas() {
        return List.copyOf(focusAreas);
    }

    public List<Commitment> commitments() {
        return List.copyOf(commitments);
    }

    /** A chapter that is not written is absent. */
    public Map<AppendixChapter, String> appendix() {
        return Map.copyOf(appendix);
    }
}
