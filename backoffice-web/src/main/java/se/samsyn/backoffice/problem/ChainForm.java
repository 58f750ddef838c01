package se.samsyn.backoffice.problem;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.member.StaffDrafting;
import se.samsyn.platform.Subject;
import se.samsyn.problem.AnalysisPart;
import se.samsyn.problem.AnalysisWriting;
import se.samsyn.problem.ChainLink;
import se.samsyn.web.words.Words;

/** The chain of events: as many fields as a chain can have links, which can change places. */
@Named
@ViewScoped
public class ChainForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many links Brå's example has: disturbing moped driving (domain.md 2.3). */
    private static final int EXAMPLE = 6;

    /** A field: a link that stands, or room for one. */
    public static final class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final @Nullable UUID id;
        private @Nullable String words;

        Field(@Nullable UUID id, @Nullable String words) {
            this.id = id;
            this.words = words;
        }

        ChainLink link() {
            var said = Objects.requireNonNull(words);
            return id == null ? ChainLink.of(said) : new ChainLink(id, said);
        }

        boolean isFilled() {
            return words != null && !words.isBlank();
        }

        public @Nullable String getWords() {
            return words;
        }

        public void setWords(@Nullable String words) {
            this.words = words;
        }
    }

    @Inject
    ProblemPage page;

    @Inject
    AnalysisPage analysis;

    @Inject
    AnalysisWriting writing;

    @Inject
    StaffDrafting drafts;

    @Inject
    Words words;

    private List<Field> fields = List.of();
    private int moved = -1;
    private long read;

    /** {@code f:viewAction}, after the analysis has loaded. */
    public void load() {
        var view = analysis.getAnalysis();
        read = Objects.requireNonNull(view.editions().get(AnalysisPart.CHAIN));
        fill(view.chain().stream()
                .map(link -> new Field(link.id(), link.words()))
                .toList());
    }

    private void fill(List<Field> filled) {
        var all = new ArrayList<>(filled);
        while (all.size() < ChainLink.MOST) {
            all.add(new Field(null, null));
        }
        fields = all;
        moved = -1;
    }

    /** What was typed into a link changes places with the one before it; nothing is saved yet. */
    public @Nullable String up(int index) {
        Collections.swap(fields, index, index - 1);
        moved = index - 1;
        return null;
    }

    /** The same with the one after it. */
    public @Nullable String down(int index) {
        Collections.swap(fields, index, index + 1);
        moved = index + 1;
        return null;
    }

    /** Begins with Brå's example; nothing is saved yet. */
    public @Nullable String takeExample() {
        var example = new ArrayList<Field>();
        for (int i = 1; i <= EXAMPLE; i++) {
            example.add(new Field(null, words.get("analys.chain." + i)));
        }
        fill(example);
        moved = 0;
        return null;
    }

    /** Fields that were left empty are no links. */
    public String save() {
        writing.chain(
                page.id(),
                fields.stream().filter(Field::isFilled).map(Field::link).toList(),
                read);
        drafts.drop(Subject.of(page.id()), "chain");
        return analysis.again("chain");
    }

    /** Whether nothing stands in any field, so that the example overwrites nothing. */
    public boolean isBlank() {
        return fields.stream().noneMatch(Field::isFilled);
    }

    public List<Field> getFields() {
        return fields;
    }

    /** Which field was moved last and has the focus; -1 for none. */
    public int getMoved() {
        return moved;
    }

    public int getMax() {
        return ChainLink.MAX;
    }
}
