package org.anjian.command.tipoff;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Wrong receipt codes in PostgreSQL, so that every node counts the same ones. */
@Component
public class WrongCodeTable implements RestingCodes {

    private static final int MOST_WRONG = 5;
    private static final Duration REST = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final Clock clock;

    public WrongCodeTable(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public boolean rests(String selector) {
        return database.sql("SELECT wrong FROM tip_off_wrong_code WHERE selector = :selector AND first_at > :since")
                .param("selector", selector)
                .param("since", Timestamp.from(clock.instant().minus(REST)))
                .query(Integer.class)
                .optional()
                .filter(wrong -> wrong >= MOST_WRONG)
                .isPresent();
    }

    @Override
    public void countWrong(String selector) {
        apart.executeWithoutResult(transaction -> database.sql("""
                        INSERT INTO tip_off_wrong_code (selector, wrong, first_at) VALUES (:selector, 1, :now)
                        ON CONFLICT (selector) DO UPDATE SET
                            wrong = CASE WHEN tip_off_wrong_code.first_at > :since
                                THEN tip_off_wrong_code.wrong + 1 ELSE 1 END,
                            first_at = CASE WHEN tip_off_wrong_code.first_at > :since
                                THEN tip_off_wrong_code.first_at ELSE :now END""")
                .param("selector", selector)
                .param("now", Timestamp.from(clock.instant()))
                .param("since", Timestamp.from(clock.instant().minus(REST)))
                .update());
    }
}
