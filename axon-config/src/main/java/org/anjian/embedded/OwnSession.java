package org.anjian.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts programs apart from our terminal, so that its Ctrl-C and its end do not reach them. */
public final class OwnSession {

    private OwnSession() {}

    /** The command in a session of its own; unchanged where the system has no {@code setsid}, as macOS. */
    public static List<String> command(List<String> program) {
        return isOnPath("setsid") ? joined(List.of("setsid"), program) : program;
    }

    static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static List<String> joined(List<String> first, List<String> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
