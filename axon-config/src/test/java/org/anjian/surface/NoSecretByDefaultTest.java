package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** No setting that is a secret has a value in the repository: it comes from the environment or from a file. */
class NoSecretByDefaultTest {

    private static final Path DOCKER = Path.of("").toAbsolutePath().resolveSibling("docker");
    private static final Path SETTINGS = Path.of("src", "main", "resources");
    private static final Pattern SECRET =
            Pattern.compile("(?i)(password|secret|token|credential|api[-_]?key|[-_.]keys?)(?![-_]?(folder|file))");

    /** What is given from outside, a file that a secret is in, or the name of one. */
    private static final Pattern FROM_OUTSIDE = Pattern.compile(
            "|\\[]|null|\\$\\{\\w+:\\?[^}]*}|/run/secrets/.*"
                    + "|\\$\\{SECRETS:-\\./secrets}/[a-z-]+|[a-z.-]+(password|token|master-keys)|configtree:/run/secrets/|\\d+[smh]");

    private record Setting(String name, String value) {}

    static Stream<Path> files() throws Exception {
        try (Stream<Path> settings = Files.list(SETTINGS);
                Stream<Path> docker = Files.list(DOCKER)) {
            return Stream.concat(settings, docker)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_secret_stands_in(Path file) throws Exception {
        List<Setting> settings =
                within("", new Yaml().load(Files.readString(file))).toList();
        assertThat(settings).isNotEmpty();
        assertThat(settings)
                .filteredOn(setting -> SECRET.matcher(setting.name()).find())
                .allSatisfy(setting ->
                        assertThat(setting.value()).as(setting.name()).matches(FROM_OUTSIDE));
    }

    @Test
    void the_example_of_the_environment_leaves_them_open_and_the_image_has_none() throws Exception {
        assertThat(Files.readAllLines(DOCKER.resolve(".env.example")))
                .filteredOn(line -> !line.startsWith("#")
                        && !line.startsWith("SECRETS=")
                        && SECRET.matcher(line.replaceFirst("=.*", "")).find())
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
        assertThat(Files.readAllLines(DOCKER.resolve("Dockerfile")))
                .filteredOn(line -> line.startsWith("ENV") || line.startsWith("ARG"))
                .noneMatch(line -> SECRET.matcher(line).find());
    }

    @Test
    void it_would_find_one() {
        assertThat(within("", Map.of("spring", Map.of("datasource", Map.of("password", "anjian")))))
                .filteredOn(setting -> SECRET.matcher(setting.name()).find())
                .singleElement()
                .satisfies(setting -> assertThat(
                                FROM_OUTSIDE.matcher(setting.value()).matches())
                        .isFalse());
    }

    private static Stream<Setting> within(String name, Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(entry -> within(
                                name.isEmpty() ? entry.getKey().toString() : name + "." + entry.getKey(),
                                entry.getValue()));
            case List<?> list when !list.isEmpty() -> list.stream().flatMap(element -> within(name, element));
            case null -> Stream.of(new Setting(name, ""));
            default -> Stream.of(new Setting(name, value.toString()));
        };
    }
}
