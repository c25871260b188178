package org.anjian.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's own {@code postmaster.pid}: line 1 the process id, line 4 the port.
 *
 * @param cluster PostgreSQL's data directory
 */
record PostmasterFile(Path cluster) {

    private static final Logger log = LoggerFactory.getLogger(PostmasterFile.class);

    /** One more than the highest process id of Linux; no process has it on macOS either. */
    private static final String NOBODY = "4194305";

    private static final int PORT_LINE = 3;

    /** The PostgreSQL that runs over this cluster, if one does. */
    Optional<ServiceState> running() {
        var lines = lines();
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return owner(lines).filter(this::isOurs).map(process -> new ServiceState(process, port));
    }

    /**
     * After a crash of the machine the id in the file may belong to a stranger, and after a kill to a dead PostgreSQL
     * that nobody has collected yet: PostgreSQL would refuse to start for as long as the id is taken. The id is then
     * replaced by one that nobody has; the rest of the file stays, because PostgreSQL uses it to make sure that no
     * session of the dead server still writes.
     */
    void disownTheDead() throws IOException {
        var lines = lines();
        if (lines.isEmpty() || running().isPresent()) {
            return;
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        if (ProcessHandle.of(pid).isPresent()) {
            log.warn(
                    "{} names process {}, which is not a living PostgreSQL: left by a crash, starting anyway",
                    file(),
                    pid);
            lines.set(0, NOBODY);
            Files.write(file(), lines);
        }
    }

    private Optional<RunningProcess> owner(List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : RunningProcess.of(Long.parseLong(lines.getFirst().strip()));
    }

    private boolean isOurs(RunningProcess process) {
        String commandLine = process.commandLine();
        return commandLine.contains("postgres") && commandLine.contains(cluster.toString());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (NoSuchFileException notRunning) {
            return List.of();
        } catch (IOException e) {
            throw new EmbeddedStartException(file() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Path file() {
        return cluster.resolve("postmaster.pid");
    }
}
