package org.anjian.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts programs that refuse root: for root they run in a user namespace in which root's files and processes appear as
 * user 1000's. Nothing changes hands, so the same files work with and without the namespace.
 */
final class OrdinaryUser {

    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--map-user=1000", "--map-group=1000");

    private OrdinaryUser() {}

    /**
     * The command as it must be started by this user.
     *
     * @throws EmbeddedStartException if this user is root and the system has no user namespaces
     */
    static List<String> command(List<String> program) {
        if (new UnixSystem().getUid() != 0) {
            return program;
        }
        requireNamespaces();
        return joined(NAMESPACE, program);
    }

    /** The command in a session of its own, so that Ctrl-C in our terminal does not reach it before we are done. */
    static List<String> commandInOwnSession(List<String> program) {
        List<String> command = command(program);
        return onPath("setsid") ? joined(List.of("setsid"), command) : command;
    }

    private static void requireNamespaces() {
        boolean works;
        try {
            works = onPath("unshare")
                    && new ProcessBuilder(joined(NAMESPACE, List.of("true")))
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            works = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedStartException("interrupted during the start", e);
        }
        if (!works) {
            throw new EmbeddedStartException("PostgreSQL and Elasticsearch refuse to run as root, and this system does"
                    + " not allow user namespaces (unshare -U): run as an ordinary user,"
                    + " or in the mode \"services\" with an external PostgreSQL and Elasticsearch");
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
