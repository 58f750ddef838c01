package se.samsyn.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Party;

/**
 * What the public reads of a measure: a copy of what was approved, apart from the texts that are worked with.
 *
 * @param municipality what the municipality does; null when it says nothing
 * @param police what the police do; null when they say nothing
 * @param outcome what it led to; null until that is said
 */
@Embeddable
record ShownPage(
        @Column(name = "shown_title", length = Measure.TITLE_MAX) String title,
        @Column(name = "shown_text", length = PublicText.MAX) @Nullable String text,
        @Column(name = "shown_problem", length = PublicText.MAX) @Nullable String problem,
        @Column(name = "shown_causes", length = PublicText.MAX) @Nullable String causes,
        @Column(name = "shown_municipality", length = Contribution.SENTENCE_MAX) @Nullable String municipality,
        @Column(name = "shown_police", length = Contribution.SENTENCE_MAX) @Nullable String police,
        @Column(name = "shown_outcome", length = MeasureEntry.NOTE_MAX) @Nullable String outcome)
        implements Serializable {

    /** As the measure would read now. */
    static ShownPage of(Measure measure) {
        var text = measure.publicText();
        var doings = measure.contributions();
        return new ShownPage(
                measure.title(),
                text.text(),
                text.problem(),
                text.causes(),
                sentence(doings, Party.MUNICIPALITY),
                sentence(doings, Party.POLICE),
                measure.outcome());
    }

    /** What a party does; null when it says nothing. */
    @Nullable
    String doing(Party party) {
        return party == Party.MUNICIPALITY ? municipality : police;
    }

    PublicText words() {
        return new PublicText(text, problem, causes);
    }

    private static @Nullable String sentence(Map<Party, Contribution> doings, Party party) {
        var doing = doings.get(party);
        return doing == null ? null : doing.sentence();
    }
}
