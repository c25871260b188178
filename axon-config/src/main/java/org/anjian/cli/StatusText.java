package org.anjian.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
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
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "demoUsers" -> printUsers(value, out);
                case "processors" -> printProcessors(value, out);
                default -> printPlain(entry.getKey(), value, out);
            }
        });
    }

    private static void printUsers(JsonNode users, PrintStream out) {
        out.println("demo users:");
        users.forEach(user -> out.printf(
                "  %-17s %s / %s%n",
                user.path("role").asString(""),
                user.path("username").asString(""),
                user.path("password").asString("")));
    }

    /** Only those that somebody has to know of. */
    private static void printProcessors(JsonNode processors, PrintStream out) {
        List<String> remarks = processors
                .valueStream()
                .map(StatusText::remark)
                .filter(remark -> !remark.isEmpty())
                .toList();
        out.println("processors: " + processors.size() + (remarks.isEmpty() ? ", all caught up" : ""));
        remarks.forEach(remark -> out.println("  " + remark));
    }

    private static String remark(JsonNode processor) {
        List<String> parts = new ArrayList<>();
        if (!processor.path("running").asBoolean(false)) {
            parts.add("not running");
        }
        if (!processor.path("error").asString("").isEmpty()) {
            parts.add(processor.path("error").asString(""));
        }
        if (processor.path("events").asLong(0) > 0) {
            parts.add(processor.path("events").asLong(0) + " events behind, "
                    + processor.path("seconds").asLong(0) + " s");
        }
        if (processor.path("deadLetters").asLong(0) > 0) {
            parts.add(processor.path("deadLetters").asLong(0) + " events set aside");
        }
        return parts.isEmpty() ? "" : processor.path("processor").asString("") + ": " + String.join(", ", parts);
    }

    private static void printPlain(String name, JsonNode value, PrintStream out) {
        if (value.isValueNode() || !value.isEmpty()) {
            out.println(name + ": " + (value.isString() ? value.asString() : value));
        }
    }
}
