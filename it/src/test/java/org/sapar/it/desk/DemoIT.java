package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The demo is there as a whole: whoever opens it for the first time finds something on every page. */
class DemoIT extends DeskTest {

    /** The ids of the people of the demo are made of their numbers, those of others are not. */
    private static final String OF_THE_DEMO = " where cast(m.id as char) like '________-____-3%'";

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Test
    void people_requests_journeys_and_training_are_there() throws SQLException {
        assertThat(count("migrant m" + OF_THE_DEMO)).isEqualTo(117);
        assertThat(count("migrant m join consular_request r on r.migrant_id = m.id" + OF_THE_DEMO))
                .isGreaterThanOrEqualTo(69);
        assertThat(count("migrant m join employment_record w on w.migrant_id = m.id" + OF_THE_DEMO))
                .isPositive();
        assertThat(count("migrant m join suspicion s on m.id in (s.one_id, s.other_id)" + OF_THE_DEMO
                        + " and s.state <> 'DIFFERENT'"))
                .isPositive();
        assertThat(count("migrant m join photo p on p.migrant_id = m.id" + OF_THE_DEMO))
                .isPositive();
        assertThat(count("migrant m join enrolment e on e.migrant_id = m.id" + OF_THE_DEMO))
                .isPositive();
        assertThat(count("migrant m join consular_registration r on r.migrant_id = m.id" + OF_THE_DEMO
                        + " and r.offered_to = 'NVS'"))
                .isPositive();
    }

    private long count(String from) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
