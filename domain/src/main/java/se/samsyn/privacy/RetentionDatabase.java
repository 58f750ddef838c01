package se.samsyn.privacy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
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

    @Resource(lookup = "java:jboss/datasources/SamsynRetention")
    DataSource source;

    @Transactional(TxType.REQUIRES_NEW)
    int apart(Work work) {
        try (var connection = source.getConnection()) {
            return work.on(new Statements(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException("the database refused it to retention", failure);
        }
    }
}
