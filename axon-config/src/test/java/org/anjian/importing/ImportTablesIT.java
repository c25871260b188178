package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.anjian.EmbeddedForTests;
import org.anjian.importing.jdbc.JdbcCheckpoints;
import org.anjian.importing.jdbc.JdbcKnownRecords;
import org.anjian.importing.pipeline.Checkpoint;
import org.anjian.importing.pipeline.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Checkpoints and the question for known records, on a real PostgreSQL. */
class ImportTablesIT {

    private static final Instant START = Instant.parse("2026-03-05T01:02:03.004Z");

    private static JdbcTemplate jdbc;

    @BeforeAll
    static void database() {
        var services = EmbeddedForTests.services();
        var database =
                new DriverManagerDataSource(EmbeddedForTests.newDatabase(), services.username(), services.password());
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V30__import.sql")).execute(database);
        jdbc = new JdbcTemplate(database);
    }

    @Test
    void a_checkpoint_is_read_as_it_was_kept_until_the_import_has_ended() {
        var checkpoints = new JdbcCheckpoints(jdbc);
        assertThat(checkpoints.unfinished("osha:1")).isEmpty();
        checkpoints.save(Checkpoint.start("osha:1", START));
        var later = new Checkpoint("osha:1", START, new Tally(5, 4, 3, 2), 100, 200);
        checkpoints.save(later);
        assertThat(checkpoints.unfinished("osha:1")).contains(later);
        assertThat(checkpoints.unfinished("osha:2")).isEmpty();
        assertThat(checkpoints.hasFinished("osha:1")).isFalse();

        checkpoints.finish(later, START.plusSeconds(9));
        assertThat(checkpoints.unfinished("osha:1")).isEmpty();
        assertThat(checkpoints.hasFinished("osha:1")).isTrue();

        var again = Checkpoint.start("osha:1", START.plusSeconds(60));
        checkpoints.save(again);
        assertThat(checkpoints.unfinished("osha:1")).contains(again);
        assertThat(checkpoints.hasFinished("osha:1")).isTrue();
    }

    @Test
    void known_are_the_records_that_have_a_first_event() {
        jdbc.execute("CREATE TABLE domain_event_entry (aggregate_identifier varchar(255), sequence_number bigint)");
        jdbc.batchUpdate(
                "INSERT INTO domain_event_entry VALUES (?, ?)",
                List.of(new Object[] {"hazard-1", 0}, new Object[] {"hazard-1", 1}, new Object[] {"hazard-2", 1}));
        var known = new JdbcKnownRecords(jdbc);
        assertThat(known.existing(List.of("hazard-1", "hazard-2", "hazard-'3"))).containsExactly("hazard-1");
        assertThat(known.existing(List.of())).isEmpty();
        assertThat(known.existing(
                        IntStream.range(0, 5_000).mapToObj(i -> "hazard-" + i).toList()))
                .containsExactly("hazard-1");
    }
}
