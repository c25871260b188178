package org.anjian.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts programs that want an ordinary user with a name: PostgreSQL and Elasticsearch refuse root, and PostgreSQL also
 * a user whom the system has no name for, as in a container.
 *
 * <p>Both run in a user namespace in which their files and processes appear as those of a user the system knows.
 * Nothing changes hands, so the same files work with and without the namespace.
 */
final class OrdinaryUser {

    private static final long ROOT = 0;

    /** The namespace shows the files of everybody else as this user's. */
    private static final long NOBODY = 65534;

    private static final long CUSTOMARY = 1000;

    private OrdinaryUser() {}

    /**
     * The command as it must be started by this user.
     *
     * @throws EmbeddedStartException if this user is root and the system has no user namespaces
     */
    static List<String> command(List<String> program) {
        var me = new UnixSystem();
        if (me.getUid() != ROOT && me.getUsername() != null) {
            return program;
        }
        List<String> namespace = namespace(knownUser().orElse(CUSTOMARY));
        if (works(namespace)) {
            return OwnSession.joined(namespace, program);
        }
        if (me.getUid() == ROOT) {
            throw new EmbeddedStartException("PostgreSQL and Elasticsearch refuse to run as root, and this system does"
                    + " not allow user namespaces (unshare -U): run as an ordinary user,"
                    + " or in the mode \"services\" with an external PostgreSQL and Elasticsearch");
        }
        return program;
    }

    private static List<String> namespace(long user) {
        return List.of("unshare", "-U", "--map-user=" + user, "--map-group=" + user);
    }

    /** An id that the system has a name for: initdb asks for it. */
    private static Optional<Long> knownUser() {
        try {
            return Files.readAllLines(Path.of("/etc/passwd")).stream()
                    .map(line -> line.split(":"))
                    .filter(fields -> fields.length > 2 && fields[2].matches("\\d{1,9}"))
                    .map(fields -> Long.valueOf(fields[2]))
                    .filter(user -> user != ROOT && user != NOBODY)
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean works(List<String> namespace) {
        try {
            return OwnSession.isOnPath("unshare")
                    && new ProcessBuilder(OwnSession.joined(namespace, List.of("true")))
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedStartException("interrupted during the start", e);
        }
    }
}
