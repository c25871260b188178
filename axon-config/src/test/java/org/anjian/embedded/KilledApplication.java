package org.anjian.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.anjian.EmbeddedForTests;
import org.anjian.ShortLivedJvm;

/** Starts the services in a JVM of its own, writes one acknowledged row, says so, and waits to be killed. */
public final class KilledApplication {

    static final String READY = "READY";

    private KilledApplication() {}

    static EmbeddedSettings settings() {
        return EmbeddedForTests.settings().withElasticsearchOptions(ShortLivedJvm.ELASTICSEARCH_OPTIONS);
    }

    /** @param arguments the data folder */
    public static void main(String[] arguments) throws Exception {
        var services = EmbeddedServices.start(Path.of(arguments[0]), settings());
        try (var connection =
                        DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
                var statement = connection.createStatement()) {
            statement.execute("create table ledger (entry text)");
            statement.execute("insert into ledger values ('acknowledged')");
        }
        System.out.println(READY);
        System.in.read();
    }
}
