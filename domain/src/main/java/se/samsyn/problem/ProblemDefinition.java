package se.samsyn.problem;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal;

/** The definition of one problem as it reads now; how it read before is kept as revisions. */
@Entity
@Table(name = "problem_definition")
class ProblemDefinition {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
    private ProblemId id;

    @Version
    private long version;

    @Embedded
    private @Nullable Definition content;

    /** For Hibernate only. */
    protected ProblemDefinition() {}

    static ProblemDefinition of(ProblemId id) {
        var definition = new ProblemDefinition();
        definition.id = id;
        return definition;
    }

    ProblemId id() {
        return id;
    }

    long version() {
        return version;
    }

    Definition content() {
        return content == null ? Definition.EMPTY : content;
    }

    /**
     * Takes a new wording.
     *
     * @param read the version that the writer had before them
     * @throws Refusal.Stale if somebody else has written since
     */
    void reword(Definition wording, long read) {
        if (read != version) {
            throw new Refusal.Stale();
        }
        content = wording.tidy();
    }
}
