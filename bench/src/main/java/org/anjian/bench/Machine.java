package org.anjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What the numbers were measured on, and with which durable settings. */
final class Machine {

    private static final List<String> SETTINGS = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "commit_delay",
            "shared_buffers");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", memory());
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("jvm", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put("heap", (Runtime.getRuntime().maxMemory() >> 20) + " MB");
        return facts;
    }

    static Map<String, String> postgresql(DataSource dataSource) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                try (ResultSet shown = statement.executeQuery("SHOW " + setting)) {
                    shown.next();
                    settings.put(setting, shown.getString(1));
                }
            }
        }
        return settings;
    }

    private static String memory() {
        try {
            return Files.isReadable(MEMORY)
                    ? Files.readAllLines(MEMORY)
                            .getFirst()
                            .replaceFirst("MemTotal:\\s*", "")
                            .strip()
                    : "unknown";
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
