package se.samsyn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The database as the user that may delete what its time is up for, and seal it anew. Each work is a transaction of its
 * own: the caller's is another user's, and could not hold both.
 */
@ApplicationScoped
class RetentionDatabase {

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work {

        /** Answers how many rows it was about. */
        int on(Statements statements) throws SQLException;
    }

    @Transactional(TxType.REQUIRES_NEW)
    int apart(Work work) {
        try (var connection = source().getConnection()) {
            return work.on(new Statements(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException("the database refused it to retention", failure);
        }
    }

    private static DataSource source() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/SamsynRetention");
        } catch (NamingException missing) {
            throw new IllegalStateException("the server has no database user for retention", missing);
        }
    }
}
