package org.anjian.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The compose files are accepted by Docker, pin every image, and set nothing that no node would read. */
class ComposeFilesTest {

    private static final Path DOCKER = Path.of("").toAbsolutePath().resolveSibling("docker");
    private static final String OF_ANJIAN = "anjian:";

    @ParameterizedTest
    @ValueSource(strings = {"compose.embedded.yaml", "compose.services.yaml", "compose.axonserver.yaml"})
    void docker_accepts_it(String file) throws Exception {
        List<String> compose = Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
                .filter(command -> run(command, List.of("version")) == 0)
                .findFirst()
                .orElse(List.of());
        assumeTrue(!compose.isEmpty(), "skipped: neither 'docker compose' nor 'docker-compose' is installed");
        assertThat(run(compose, List.of("-f", file, "--env-file", ".env.example", "config")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.embedded.yaml", "compose.services.yaml", "compose.axonserver.yaml"})
    void every_image_has_a_version(String file) {
        assertThat(services(file).values())
                .allSatisfy(service ->
                        assertThat(String.valueOf(service.get("image"))).matches("[^:]+:\\d+\\.\\d+[\\w.-]*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.embedded.yaml", "compose.services.yaml", "compose.axonserver.yaml"})
    void what_it_sets_for_a_node_is_a_setting(String file) {
        Set<String> known = knownSettings();
        assertThat(services(file).values().stream()
                        .filter(service -> String.valueOf(service.get("image")).startsWith(OF_ANJIAN))
                        .flatMap(ComposeFilesTest::settingsOf)
                        .map(ComposeFilesTest::bare))
                .isSubsetOf(known);
    }

    private static Stream<String> settingsOf(Map<String, Object> node) {
        Map<?, ?> environment = (Map<?, ?>) node.getOrDefault("environment", Map.of());
        List<?> secrets = (List<?>) node.getOrDefault("secrets", List.of());
        return Stream.concat(
                environment.keySet().stream().map(String::valueOf),
                secrets.stream().map(secret -> String.valueOf(((Map<?, ?>) secret).get("target"))));
    }

    private static Map<String, Map<String, Object>> services(String file) {
        try {
            Map<String, Object> whole = new Yaml().load(Files.readString(DOCKER.resolve(file)));
            @SuppressWarnings("unchecked")
            var services = (Map<String, Map<String, Object>>) whole.get("services");
            return services;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Our own settings by their records, those of Spring and Axon by the descriptions in their jars; as letters only. */
    private static Set<String> knownSettings() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Stream<String> ours = scanner.findCandidateComponents("org.anjian").stream()
                .map(found -> loaded(found.getBeanClassName()))
                .flatMap(ComposeFilesTest::namesOf);
        return Stream.concat(ours, described()).map(ComposeFilesTest::bare).collect(Collectors.toSet());
    }

    private static Stream<String> namesOf(Class<?> settings) {
        String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
        return Stream.of(settings.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> prefix + "." + name);
    }

    private static Stream<String> described() {
        try {
            return Collections.list(Thread.currentThread()
                            .getContextClassLoader()
                            .getResources("META-INF/spring-configuration-metadata.json"))
                    .stream()
                    .flatMap(ComposeFilesTest::namesIn);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> namesIn(URL description) {
        try (var in = description.openStream()) {
            return JsonMapper.builder()
                    .build()
                    .readTree(in)
                    .at("/properties")
                    .valueStream()
                    .map(property -> property.at("/name").asString())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String bare(String name) {
        return name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }

    private static int run(List<String> command, List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(command.stream(), arguments.stream()).toList())
                .directory(DOCKER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("ELASTICSEARCH_PASSWORD", "given", "AXONSERVER_TOKEN", "given"));
        try {
            Process process = builder.start();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException absent) {
            return -1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
