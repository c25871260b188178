package org.anjian.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Elasticsearch's configuration folder, written anew from the distribution's at every start. */
record ElasticsearchConfiguration(DataFolder data, EmbeddedSettings settings, Path program) {

    Path folder() {
        return data.elasticsearch().resolve("config");
    }

    Path temporaryFolder() {
        return data.elasticsearch().resolve("tmp");
    }

    String clusterName() {
        return "anjian-" + data.identity();
    }

    void write(int httpPort, int transportPort) throws IOException {
        ProgramArchive.deleteRecursively(temporaryFolder());
        Files.createDirectories(temporaryFolder());
        Files.createDirectories(folder().resolve("jvm.options.d"));
        try (Stream<Path> files = Files.list(program.resolve("config"))) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
        Files.writeString(folder().resolve("elasticsearch.yml"), nodeSettings(httpPort, transportPort));
        Files.write(folder().resolve("jvm.options"), jvmOptionsWithoutGcLog());
        Files.write(folder().resolve("jvm.options.d/anjian.options"), ownJvmOptions());
    }

    private String nodeSettings(int httpPort, int transportPort) {
        return """
                # Written by Anjian at every start.
                cluster.name: %s
                node.name: anjian
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                path.logs: %s
                xpack.security.enabled: false
                action.auto_create_index: false
                cluster.routing.allocation.disk.threshold_enabled: false
                cluster.max_shards_per_node: 3000
                """.formatted(
                        clusterName(),
                        httpPort,
                        transportPort,
                        quoted(data.elasticsearch().resolve("data")),
                        quoted(data.logs().resolve("elasticsearch")));
    }

    private List<String> ownJvmOptions() {
        List<String> options =
                new ArrayList<>(List.of("-Xms" + settings.elasticsearchHeap(), "-Xmx" + settings.elasticsearchHeap()));
        options.addAll(settings.elasticsearchOptions());
        return options;
    }

    /** The garbage collector's log would take two gigabytes. */
    private List<String> jvmOptionsWithoutGcLog() throws IOException {
        return Files.readAllLines(program.resolve("config/jvm.options")).stream()
                .filter(line -> !line.contains("-Xlog:gc"))
                .toList();
    }

    private void copy(Path file) {
        try {
            Files.copy(file, folder().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }
}
