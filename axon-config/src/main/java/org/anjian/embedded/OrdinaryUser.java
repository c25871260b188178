package org.anjian.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.List;

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
        return OwnSession.joined(NAMESPACE, program);
    }

    private static void requireNamespaces() {
        boolean works;
        try {
            works = OwnSession.isOnPath("unshare")
                    && new ProcessBuilder(OwnSession.joined(NAMESPACE, List.of("true")))
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
}
