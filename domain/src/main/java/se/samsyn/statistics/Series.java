package se.samsyn.statistics;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Visibility;

/**
 * Figures of one thing in one area, period after period (S-38 to S-40). What it is of does not change: a figure of
 * something else belongs to another series. Its figures are {@link Reading}s.
 */
@Entity
@Table(name = "series")
class Series {

    static final int NAME_MAX = 120;
    static final int CREDIT_MAX = 200;
    static final int NOTE_MAX = 300;
    static final int AREA_MAX = 40;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SeriesId id;

    @Version
    private long version;

    @Column(length = NAME_MAX, nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind", length = 20, nullable = false, updatable = false)
    private SeriesSource source;

    @Column(length = NAME_MAX, nullable = false, updatable = false)
    private String producer;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private Measured measured;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private SeriesStep step;

    @Column(name = "area_code", length = AREA_MAX, updatable = false)
    private @Nullable String area;

    @Column(length = CREDIT_MAX, nullable = false, updatable = false)
    private String credit;

    @Column(length = NOTE_MAX, updatable = false)
    private @Nullable String note;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Visibility visibility;

    /** For Hibernate only. */
    protected Series() {}

    /**
     * Begins one, without figures.
     *
     * @throws RuleBroken if name, producer or credit is missing, or a text too long
     */
    static Series begin(SeriesOutline outline, Owner owner, Visibility visibility) {
        var series = new Series();
        series.id = SeriesId.next();
        series.name = said(outline.name(), NAME_MAX);
        series.source = outline.source();
        series.producer = said(outline.producer(), NAME_MAX);
        series.measured = outline.measured();
        series.step = outline.step();
        series.area = outline.area();
        series.credit = said(outline.credit(), CREDIT_MAX);
        var note = Objects.requireNonNullElse(outline.note(), "").strip();
        series.note = note.isEmpty() ? null : said(note, NOTE_MAX);
        series.owner = owner;
        series.visibility = visibility;
        return series;
    }

    private static String said(String text, int max) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new RuleBroken(SeriesRule.STATEMENT_NEEDED);
        }
        if (stripped.length() > max) {
            throw new RuleBroken(SeriesRule.STATEMENT_TOO_LONG, max);
        }
        return stripped;
    }

    SeriesId id() {
        return id;
    }

    SeriesOutline outline() {
        return new SeriesOutline(name, source, producer, measured, step, area, credit, note);
    }

    Owner owner() {
        return owner;
    }

    Visibility visibility() {
        return visibility;
    }

    /** Lets the other party see it. Only ever widens. */
    void share() {
        if (visibility == Visibility.UNIT || visibility == Visibility.PARTY) {
            visibility = Visibility.BOTH;
        }
    }
}
