package org.anjian;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM of its own for a program that a test ends within a minute, and for the Elasticsearch under it. Code that is compiled
 * thoroughly would cost both more than it brings.
 */
public final class ShortLivedJvm {

    /** What Elasticsearch's JVM is told. */
    public static final List<String> ELASTICSEARCH_OPTIONS = List.of("-XX:TieredStopAtLevel=1");

    private ShortLivedJvm() {}

    /** The command line that runs Java with those options and arguments. */
    public static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Danjian.elasticsearch.jvm-options=" + String.join(" ", ELASTICSEARCH_OPTIONS)));
        command.addAll(List.of(arguments));
        return command;
    }
}
