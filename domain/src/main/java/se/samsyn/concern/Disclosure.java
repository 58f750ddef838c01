package se.samsyn.concern;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import se.samsyn.kernel.Actor;
import se.samsyn.kernel.Party;

/**
 * That a party gave something out of reports (utlämnande, TF 2 kap.): which fields, when, by whom, and by which
 * provisions something was masked. Never changed. Who asked and why is not asked, and has no place here (O-03).
 */
@Entity
@Immutable
@Table(name = "disclosure")
class Disclosure {

    private static final int CODES_MAX = 300;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DisclosureId id;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Party party;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false, updatable = false)
    private DisclosureFormat format;

    @Column(length = 200, nullable = false, updatable = false)
    private String grounds;

    @ElementCollection
    @CollectionTable(name = "disclosure_report", joinColumns = @JoinColumn(name = "disclosure_id"))
    private Set<Report> reports;

    @Embedded
    private Actor by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    /**
     * What of one report.
     *
     * @param codes the names of the fields
     */
    @Embeddable
    record Report(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "concern_id", nullable = false))
                    ConcernId concern,
            @Column(name = "fields", length = CODES_MAX, nullable = false) String codes,
            @Column(name = "masked", nullable = false) boolean masked)
            implements Serializable {

        static Report of(ConcernId concern, Collection<DisclosedField> fields, boolean masked) {
            return new Report(concern, Disclosure.codes(fields), masked);
        }

        List<DisclosedField> fields() {
            return Arrays.stream(codes.split(",")).map(DisclosedField::valueOf).toList();
        }
    }

    /** For Hibernate only. */
    protected Disclosure() {}

    static Disclosure of(
            Party party,
            DisclosureFormat format,
            Collection<SecrecyGround> grounds,
            Set<Report> reports,
            Actor by,
            Instant at) {
        var disclosure = new Disclosure();
        disclosure.id = DisclosureId.next();
        disclosure.party = party;
        disclosure.format = format;
        disclosure.grounds = codes(grounds);
        disclosure.reports = reports;
        disclosure.by = by;
        disclosure.at = at;
        return disclosure;
    }

    private static String codes(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    DisclosureId id() {
        return id;
    }

    Party party() {
        return party;
    }

    DisclosureFormat format() {
        return format;
    }

    List<SecrecyGround> grounds() {
        return Arrays.stream(grounds.split(","))
                .filter(code -> !code.isEmpty())
                .map(SecrecyGround::valueOf)
                .toList();
    }

    Set<Report> reports() {
        return Set.copyOf(reports);
    }

    Actor by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
