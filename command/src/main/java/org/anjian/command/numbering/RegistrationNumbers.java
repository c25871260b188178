package org.anjian.command.numbering;

import java.time.Duration;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The series in the database: one row per issuer, kind and year. The row stays locked until the command's transaction
 * ends, so numbers follow each other without gap or repeat under concurrent load, and a rollback or crash gives the
 * number back (QJ22B-09a).
 */
@Component
public class RegistrationNumbers implements NumberSeries {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);
    private static final String DRAW = """
            INSERT INTO registration_number (region, kind, year, last) VALUES (:region, :kind, :year, 1)
            ON CONFLICT (region, kind, year) DO UPDATE SET last = registration_number.last + 1
            RETURNING last""";

    private final JdbcClient database;
    private final WaitingLines lines = new WaitingLines(LONGEST_WAIT);

    public RegistrationNumbers(JdbcClient database) {
        this.database = database;
    }

    /** Draws within the running transaction; outside of one it fails, for such a number could be lost. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String draw(String issuer, String kind, int year, LongFunction<String> form) {
        lines.join(issuer + "/" + kind + "/" + year);
        return form.apply(database.sql(DRAW)
                .param("region", issuer)
                .param("kind", kind)
                .param("year", year)
                .query(Long.class)
                .single());
    }
}
