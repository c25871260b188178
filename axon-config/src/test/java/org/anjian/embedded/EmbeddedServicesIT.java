package org.anjian.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.anjian.EmbeddedForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedServicesIT {

    private static final Duration REVIVAL = Duration.ofMinutes(1);

    private final EmbeddedServices services = EmbeddedForTests.services();

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8",
        "lc_collate, C",
        "password_encryption, scram-sha-256"
    })
    void postgresql_is_durable_and_private(String setting, String value) throws SQLException {
        // lc_collate is a property of the database since PostgreSQL 16
        String query = setting.equals("lc_collate")
                ? "select datcollate from pg_database where datname = current_database()"
                : "show " + setting;
        assertThat(ask(query)).isEqualTo(value);
    }

    @Test
    void the_database_password_is_readable_by_its_owner_alone() throws IOException {
        var permissions = Files.getPosixFilePermissions(services.data().root().resolve("postgresql.password"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void elasticsearch_makes_no_index_that_nobody_declared() throws IOException, InterruptedException {
        var response = elasticsearch("PUT", "/undeclared/_doc/1", "{}");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("index_not_found_exception");
    }

    @Test
    void postgresql_is_revived_on_its_port_after_it_was_killed() throws SQLException {
        long before = services.postgresql().pid();
        int port = services.postgresql().port();
        services.postgresql().kill();
        await().atMost(REVIVAL).until(() -> isRevived(services.postgresql(), before));
        assertThat(ask("select 1")).isEqualTo("1");
        assertThat(services.postgresql().port()).isEqualTo(port);
    }

    @Test
    void elasticsearch_is_revived_on_its_port_after_it_was_killed() throws IOException, InterruptedException {
        long before = services.elasticsearch().pid();
        services.elasticsearch().kill();
        await().atMost(REVIVAL).until(() -> isRevived(services.elasticsearch(), before));
        assertThat(elasticsearch("GET", "/_cluster/health", "").statusCode()).isEqualTo(200);
    }

    @Test
    void a_service_that_was_stopped_deliberately_stays_down_until_it_is_started() throws SQLException {
        services.postgresql().stop();
        await().during(Duration.ofSeconds(1)).until(() -> !services.postgresql().isRunning());
        services.postgresql().start();
        assertThat(ask("select 1")).isEqualTo("1");
    }

    private static boolean isRevived(EmbeddedService service, long pidBefore) {
        return service.isRunning() && service.pid() != pidBefore;
    }

    private String ask(String query) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private HttpResponse<String> elasticsearch(String method, String path, String body)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(services.elasticsearchUri().resolve(path))
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
