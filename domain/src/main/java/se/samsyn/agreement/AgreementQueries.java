package se.samsyn.agreement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Period;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Settings;

/** Agreements as pages show them. */
@ReadModel
public class AgreementQueries {

    private static final int TERMS_MAX = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Agreements agreements;

    @Inject
    Clock clock;

    /** One line of the list. */
    public record Row(AgreementId id, String title, Period term, AgreementStatus status) implements Serializable {}

    /** A focus area in full. */
    public record Focus(FocusAreaId id, String code, String name, String description) implements Serializable {}

    /** A chapter of the appendix. */
    public record Chapter(AppendixChapter kind, String text) implements Serializable {}

    /**
     * What residents read.
     *
     * @param signatures in the order of {@link Party}
     * @param appendix the chapters that are written, in their order
     */
    public record Text(
            String title,
            Period term,
            String purpose,
            @Nullable Decision decision,
            List<Signature> signatures,
            List<Focus> focusAreas,
            List<Commitment> commitments,
            List<Chapter> appendix)
            implements Serializable {}

    /**
     * One agreement as staff see it.
     *
     * @param copies the registered ones, by holder
     * @param endsWithinMonths 12, 6, 3 or 1 when its end comes near (S-01); else null
     */
    public record View(
            AgreementId id,
            AgreementStatus status,
            Text text,
            Map<Party, Copy> copies,
            @Nullable Integer endsWithinMonths)
            implements Serializable {}

    /** The agreement in force; empty when there is none. */
    @Allows(Permission.ANYONE)
    public Optional<Text> inForce() {
        return agreements.inForce().map(AgreementQueries::text);
    }

    /** All of them, latest term first. */
    @Allows(Permission.READ_AGREEMENT)
    public List<Row> all() {
        return em.createQuery("from Agreement a order by a.term.from desc, a.id.value desc", Agreement.class)
                .setMaxResults(TERMS_MAX)
                .getResultStream()
                .map(agreement -> new Row(agreement.id(), agreement.title(), agreement.term(), agreement.status()))
                .toList();
    }

    /**
     * One agreement, whatever its status.
     *
     * @throws se.samsyn.kernel.Refusal.NotFound if there is none with this id
     */
    @Allows(Permission.READ_AGREEMENT)
    public View view(AgreementId id) {
        var agreement = agreements.get(id);
        var today = LocalDate.ofInstant(clock.instant(), Settings.ZONE);
        return new View(
                id,
                agreement.status(),
                text(agreement),
                agreement.copies(),
                agreement.endsWithinMonths(today).orElse(null));
    }

    private static Text text(Agreement agreement) {
        var signatures = agreement.signatures();
        var chapters = agreement.appendix();
        return new Text(
                agreement.title(),
                agreement.term(),
                agreement.purpose(),
                agreement.decision(),
                Arrays.stream(Party.values())
                        .flatMap(party -> Optional.ofNullable(signatures.get(party)).stream())
                        .toList(),
                agreement.focusAreas().stream().map(AgreementQueries::focus).toList(),
                agreement.commitments(),
                Arrays.stream(AppendixChapter.values())
                        .flatMap(kind ->
                                Optional.ofNullable(chapters.get(kind)).stream().map(text -> new Chapter(kind, text)))
                        .toList());
    }

    static Focus focus(FocusArea area) {
        return new Focus(area.id(), area.code(), area.name(), area.description());
    }
}
