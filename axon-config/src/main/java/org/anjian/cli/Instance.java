package org.anjian.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.anjian.embedded.DataFolder;
import org.anjian.embedded.RunningProcess;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application that serves a data folder, as {@code instance.json} in that folder tells.
 *
 * @param process the application
 * @param port its HTTP port on 127.0.0.1
 * @param graphql where its GraphQL interface answers
 */
record Instance(RunningProcess process, int port, URI graphql) {

    private static final JsonMapper JSON = new JsonMapper();

    /** This process, serving on the port. */
    static Instance here(int port) {
        var process = RunningProcess.of(ProcessHandle.current()).orElseThrow();
        return new Instance(process, port, URI.create("http://127.0.0.1:" + port + "/graphql"));
    }

    /** The application that serves the folder, if one runs. */
    static Optional<Instance> running(Path data) {
        try {
            var instance = JSON.readValue(Files.readString(file(data)), Instance.class);
            return Optional.of(instance).filter(found -> found.process().isAlive());
        } catch (IOException | JacksonException none) {
            return Optional.empty();
        }
    }

    void write(Path data) throws IOException {
        DataFolder.writePrivately(file(data), JSON.writeValueAsString(this) + "\n");
    }

    /** Forgets this application, or one that is dead; never another that has started meanwhile. */
    static void forget(Path data) throws IOException {
        long me = ProcessHandle.current().pid();
        if (running(data).map(instance -> instance.process().pid() == me).orElse(true)) {
            Files.deleteIfExists(file(data));
        }
    }

    private static Path file(Path data) {
        return data.resolve("instance.json");
    }
}
