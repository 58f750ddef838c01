package se.samsyn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import se.samsyn.kernel.Id;
import se.samsyn.kernel.Party;
import se.samsyn.platform.Sealed;
import se.samsyn.platform.Vault;

/** Seals with the key in use what was sealed with one before it. */
@ApplicationScoped
class Locksmith {

    /** Pictures are large. */
    private static final int BATCH = 20;

    /** The caller's transaction lasts as long as all batches. */
    private static final int MOST = 2_000;

    /** Before all ids. */
    private static final String FIRST = "00000000-0000-0000-0000-000000000000";

    @Inject
    RetentionDatabase database;

    @Inject
    Vault vault;

    /** A record of whatever kind. */
    private record Any(UUID value) implements Id {}

    private record Row(String id, Party party, Sealed sealed) {

        Id record() {
            return new Any(UUID.fromString(id));
        }
    }

    /** Seals anew what a certain key sealed in a column: all of it, or as much as a caller can wait for. */
    Resealing.Outcome reseal(SealedColumn column, String older) {
        var pass = new Pass(column, older);
        while (pass.anew < MOST && database.apart(pass::batch) > 0) {
            // each batch goes on where the one before it ended
        }
        return new Resealing.Outcome(pass.anew, pass.closed);
    }

    /** One walk along a column. */
    private final class Pass {

        private final SealedColumn column;
        private final String older;
        private String last = FIRST;
        private long anew;
        private long closed;

        Pass(SealedColumn column, String older) {
            this.column = column;
            this.older = older;
        }

        int batch(Statements statements) throws SQLException {
            var rows = statements.ask(
                    row -> new Row(
                            row.getString(1), Party.valueOf(row.getString(2)), new Sealed(older, row.getBytes(3))),
                    column.rows(BATCH),
                    older,
                    last);
            for (var row : rows) {
                turn(statements, row);
                last = row.id();
            }
            return rows.size();
        }

        private void turn(Statements statements, Row row) throws SQLException {
            byte[] opened;
            try {
                opened = vault.openBytes(row.party(), column.bound(), row.record(), row.sealed());
            } catch (IllegalStateException broken) {
                closed++;
                return;
            }
            var sealed = vault.sealBytes(row.party(), column.bound(), row.record(), opened);
            statements.change(column.change(), sealed.keyId(), sealed.bytes(), row.id());
            anew++;
        }
    }
}
