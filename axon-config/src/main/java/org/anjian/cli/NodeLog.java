package org.anjian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Sends the log to {@code logs/anjian.log} in the data folder, from before Spring starts until after it has stopped. */
final class NodeLog {

    private NodeLog() {}

    static List<String> properties(Path data, String console) {
        return List.of(
                "logging.file.name=" + data.resolve("logs/anjian.log"),
                "logging.threshold.console=" + console,
                // the services still have something to say when Spring has gone
                "logging.register-shutdown-hook=false");
    }

    static void begin(Path data, String console) {
        Map<String, Object> properties = properties(data, console).stream()
                .map(property -> property.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("node-log", properties));
        LogFile file = LogFile.get(environment);
        var system = LoggingSystem.get(NodeLog.class.getClassLoader());
        system.getSystemProperties(environment).apply(file);
        system.beforeInitialize();
        system.initialize(new LoggingInitializationContext(environment), null, file);
    }
}
