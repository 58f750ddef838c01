package se.samsyn.privacy;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import se.samsyn.platform.Apart;

/** The database as the user that may delete what its time is up for, and seal it anew. */
@Apart
class RetentionDatabase {

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work {

        /** Answers how many rows it was about. */
        int on(Statements statements) throws SQLException;
    }

    @Resource(lookup = "java:jboss/datasources/SamsynRetention")
    DataSource source;

    int apart(Work work) {
        try (var connection = source.getConnection()) {
            return work.on(new Statements(connection));
        } catch (SQLException failure) {
            throw new IllegalStateException("the database refused it to retention", failure);
        }
    }
}
