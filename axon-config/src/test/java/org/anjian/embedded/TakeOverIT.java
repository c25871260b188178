package org.anjian.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.anjian.EmbeddedForTests;
import org.anjian.ShortLivedJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeOverIT {

    private final Path data = EmbeddedForTests.newDataFolder("take-over");
    private Process application;

    @BeforeEach
    void an_application_has_acknowledged_a_row() throws IOException {
        application = new ProcessBuilder(ShortLivedJvm.command(
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledApplication.class.getName(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = application.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(KilledApplication.READY)) {
            line = output.readLine();
        }
        assertThat(line).isEqualTo(KilledApplication.READY);
    }

    @AfterEach
    void nothing_is_left() {
        application.destroyForcibly().onExit().join();
        EmbeddedServices.stopLeftBehind(data, EmbeddedForTests.settings());
        EmbeddedForTests.delete(data);
    }

    @Test
    void services_are_held_by_one_application_and_taken_over_with_all_that_was_acknowledged_when_it_is_killed()
            throws SQLException {
        assertThatThrownBy(() -> EmbeddedServices.start(data, KilledApplication.settings()))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("in use by process " + application.pid());

        var left = EmbeddedState.read(new DataFolder(data));
        kill();
        try (var services = EmbeddedServices.start(data, KilledApplication.settings())) {
            assertThat(services.postgresql().pid())
                    .isEqualTo(left.postgresql().process().pid());
            assertThat(services.elasticsearch().pid())
                    .isEqualTo(left.elasticsearch().process().pid());
            assertThat(acknowledged(services)).isEqualTo("acknowledged");
        }
        assertThat(left.postgresql().process().isAlive()).isFalse();
        assertThat(left.elasticsearch().process().isAlive()).isFalse();
    }

    @Test
    void a_power_cut_loses_nothing_and_a_stranger_with_the_old_process_id_is_left_alone()
            throws IOException, SQLException {
        var left = EmbeddedState.read(new DataFolder(data));
        kill();
        left.postgresql().process().kill();
        left.elasticsearch().process().kill();
        // the machine comes up again and gives PostgreSQL's old id to somebody else, here to this test
        Path postmasterFile = data.resolve("postgresql/postmaster.pid");
        var lines = Files.readAllLines(postmasterFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(postmasterFile, lines);
        try (var services = EmbeddedServices.start(data, KilledApplication.settings())) {
            assertThat(acknowledged(services)).isEqualTo("acknowledged");
        }
    }

    private void kill() {
        application.destroyForcibly().onExit().join();
    }

    private static String acknowledged(EmbeddedServices services) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select entry from ledger")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
