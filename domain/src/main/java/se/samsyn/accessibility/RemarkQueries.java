package se.samsyn.accessibility;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal.NotFound;
import se.samsyn.platform.Allows;
import se.samsyn.platform.Audited;
import se.samsyn.platform.Permission;
import se.samsyn.platform.ReadModel;
import se.samsyn.platform.Vault;

/** Remarks, as those see them who answer. */
@ReadModel
public class RemarkQueries {

    private static final int LIMIT = 100;

    /**
     * One line of the queue; its words are opened one by one.
     *
     * @param reachable whether an answer is wanted
     * @param answeredAt null while it waits
     */
    public record Row(RemarkId id, Instant receivedAt, boolean reachable, @Nullable Instant answeredAt)
            implements Serializable {}

    /**
     * One remark.
     *
     * @param address e-mail address or phone number; null when no answer is wanted, or they do not want it used
     */
    public record View(Row row, String words, @Nullable String address) implements Serializable {

        /** Without its content: it must not end up in a log. */
        @Override
        public String toString() {
            return row.toString();
        }
    }

    @Inject
    Remarks remarks;

    @Inject
    Vault vault;

    /** Those that wait first, of these the oldest; then the answered, latest first. At most 100. */
    @Allows(Permission.MANAGE_ACCESSIBILITY)
    public List<Row> queue() {
        return remarks.queue(LIMIT).stream().map(RemarkQueries::row).toList();
    }

    /** How many wait for an answer. */
    @Allows(Permission.MANAGE_ACCESSIBILITY)
    public long waiting() {
        return remarks.waiting();
    }

    /**
     * Opens one; each reading leaves a line in the audit trail.
     *
     * @throws NotFound if the actor cannot see it
     */
    @Allows(Permission.MANAGE_ACCESSIBILITY)
    @Audited
    public View read(RemarkId id) {
        var remark = remarks.get(id);
        var said = remark.open(vault);
        return new View(row(remark), said.words(), remark.isReachable() ? said.address() : null);
    }

    private static Row row(Remark remark) {
        return new Row(remark.id(), remark.receivedAt(), remark.isReachable(), remark.answeredAt());
    }
}
