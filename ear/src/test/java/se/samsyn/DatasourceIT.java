package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.samsyn.harness.Archives;

/** The server reaches its database as the two users that may not change its tables. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class DatasourceIT {

    @Resource(lookup = "java:jboss/datasources/Samsyn")
    DataSource application;

    @Resource(lookup = "java:jboss/datasources/SamsynRetention")
    DataSource retention;

    @PersistenceContext
    EntityManager entities;

    @Deployment
    static WebArchive domain() {
        return Archives.domain();
    }

    @Test
    void the_application_reads_as_its_own_user() throws SQLException {
        assertThat(ask(application, "select current_user()")).isEqualTo("samsyn_app@127.0.0.1");
    }

    @Test
    void retention_reads_as_its_own_user() throws SQLException {
        assertThat(ask(retention, "select current_user()")).isEqualTo("samsyn_retention@127.0.0.1");
    }

    @Test
    void neither_of_them_may_make_a_table() {
        for (var source : new DataSource[] {application, retention}) {
            assertThatExceptionOfType(SQLSyntaxErrorException.class)
                    .isThrownBy(() -> ask(source, "create table intruder (id int)"))
                    .withMessageContaining("denied");
        }
    }

    @Test
    void times_travel_in_utc_and_others_uncommitted_changes_are_unseen() throws SQLException {
        assertThat(ask(application, "select concat(@@session.time_zone, ' ', @@session.tx_isolation)"))
                .isEqualTo("+00:00 READ-COMMITTED");
    }

    @Test
    void the_mapping_was_compared_with_the_schema_when_it_was_deployed() {
        assertThat(entities.getEntityManagerFactory().getProperties())
                .containsEntry("hibernate.hbm2ddl.auto", "validate");
    }

    private static String ask(DataSource source, String question) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
