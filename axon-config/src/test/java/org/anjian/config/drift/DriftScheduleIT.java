package org.anjian.config.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.anjian.NodeForTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check is done once in the cluster, however many nodes there are, and goes on where a node is gone. */
@NodeForTests
class DriftScheduleIT {

    private static final String NAME = "drift-check-of-the-test";
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void two_nodes_do_it_once_each_interval_and_one_goes_on_alone(
            @Autowired DataSource database, @Autowired JdbcClient jdbc) {
        List<Instant> runs = new CopyOnWriteArrayList<>();
        DriftSchedule here = schedule(database, runs);
        DriftSchedule there = schedule(database, runs);
        here.start();
        there.start();
        try {
            await().atMost(PATIENCE).until(() -> runs.size() >= 2);
            here.stop();
            int before = runs.size();
            await().atMost(PATIENCE).until(() -> runs.size() > before);
        } finally {
            here.stop();
            there.stop();
            jdbc.sql("DELETE FROM operation_tasks WHERE task_name = ?")
                    .param(NAME)
                    .update();
        }
        for (int i = 1; i < runs.size(); i++) {
            assertThat(Duration.between(runs.get(i - 1), runs.get(i))).isGreaterThanOrEqualTo(INTERVAL);
        }
    }

    @Test
    void a_node_that_was_started_waits_an_interval_for_the_first_check(@Autowired JdbcClient jdbc) {
        assertThat(jdbc.sql("SELECT count(*) FROM operation_tasks WHERE task_name = 'drift-check'"
                                + " AND execution_time > now()")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private static DriftSchedule schedule(DataSource database, List<Instant> runs) {
        return new DriftSchedule(
                NAME, database, INTERVAL, Clock.systemUTC(), stop -> runs.add(Instant.now(Clock.systemUTC())));
    }
}
