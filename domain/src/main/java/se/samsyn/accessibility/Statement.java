package se.samsyn.accessibility;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import se.samsyn.kernel.Owner;
import se.samsyn.kernel.Party;
import se.samsyn.kernel.Refusal.RuleBroken;
import se.samsyn.kernel.Refusal.Stale;
import se.samsyn.platform.Settings;

/** The portal's accessibility statement, as the public reads it now (lag 2018:1937 13 §). */
@Entity
@Table(name = "accessibility_statement")
class Statement {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StatementId id;

    @Version
    private long version;

    @Embedded
    private Owner owner;

    @Embedded
    private StatementText text;

    @Column(nullable = false)
    private Instant updatedAt;

    /** For Hibernate only. */
    protected Statement() {}

    /** As the migration does: what an installation starts with. */
    static Statement of(StatementText text, Instant at) {
        var statement = new Statement();
        statement.id = StatementId.ONLY;
        statement.owner = Owner.of(Party.MUNICIPALITY);
        statement.text = text;
        statement.updatedAt = at;
        return statement;
    }

    /**
     * Writes it anew. Saving it unchanged counts too: somebody has looked through it.
     *
     * @throws RuleBroken as {@link StatementText#check} does
     */
    void write(StatementText written, Instant at) {
        written.check(LocalDate.ofInstant(at, Settings.ZONE));
        text = written;
        updatedAt = at;
    }

    /** Whether it was updated over a year ago, and is to be looked through again. */
    boolean isOldOn(LocalDate today) {
        return LocalDate.ofInstant(updatedAt, Settings.ZONE).plusYears(1).isBefore(today);
    }

    /**
     * Lets only what was read be written anew.
     *
     * @param read the version that was read
     * @throws Stale if it has been changed since
     */
    void mustBe(long read) {
        if (read != version) {
            throw new Stale();
        }
    }

    StatementId id() {
        return id;
    }

    long version() {
        return version;
    }

    Owner owner() {
        return owner;
    }

    StatementText text() {
        return text;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
