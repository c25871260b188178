package org.anjian.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A node's status, for a program and for a person. */
final class StatusText {

    private static final JsonMapper JSON = new JsonMapper();

    private StatusText() {}

    /** The node's own words, with its address after {@code ready}. */
    static ObjectNode of(Path data, Instance instance) {
        try (var operations = new Operations(data, instance.port())) {
            ObjectNode told = operations.status();
            ObjectNode status = JSON.createObjectNode();
            status.put("ready", told.path("ready").asBoolean(false));
            status.put("graphql", instance.graphql().toString());
            told.properties().stream()
                    .filter(entry -> !status.has(entry.getKey()))
                    .forEach(entry -> status.set(entry.getKey(), entry.getValue()));
            return status;
        }
    }

    static ObjectNode notRunning(String reason) {
        return JSON.createObjectNode().put("ready", false).put("reason", reason);
    }

    static void print(Path data, Instance instance, PrintStream out) {
        print(of(data, instance), out);
    }

    static void print(ObjectNode status, PrintStream out) {
        status.properties().forEach(entry -> {
            if (entry.getKey().equals("demoUsers")) {
                out.println("demo users:");
                entry.getValue()
                        .forEach(user -> out.printf(
                                "  %-14s %s / %s%n",
                                user.path("role").asString(""),
                                user.path("username").asString(""),
                                user.path("password").asString("")));
            } else if (!entry.getValue().isEmpty() || entry.getValue().isValueNode()) {
                out.println(entry.getKey() + ": "
                        + (entry.getValue().isString() ? entry.getValue().asString() : entry.getValue()));
            }
        });
    }
}
