package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every threat of the model has an answer and a test, or says that it has none; and every test that it names exists. */
class ThreatModelTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern THREAT = Pattern.compile("\\| [STRIDE]+\\d+ \\|.*");

    private static List<String> threats() throws Exception {
        return Files.readAllLines(ROOT.resolve("docs/threat-model.md")).stream()
                .filter(line -> THREAT.matcher(line).matches())
                .toList();
    }

    private static Set<String> tests() throws Exception {
        try (Stream<Path> modules = Files.list(ROOT)) {
            Set<String> names = new TreeSet<>();
            for (Path sources : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .forEach(name -> names.add(name.replace(".java", "")));
                }
            }
            return names;
        }
    }

    @Test
    void every_test_that_it_names_exists() throws Exception {
        assertThat(threats().stream()
                        .flatMap(threat -> TEST.matcher(threat).results())
                        .map(name -> name.group(1))
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(20)
                .isSubsetOf(tests());
    }

    @Test
    void every_threat_has_an_answer_and_what_shows_it() throws Exception {
        assertThat(threats()).hasSizeGreaterThan(25).allSatisfy(threat -> {
            String[] cells = threat.split("\\|");
            assertThat(cells).hasSize(5);
            assertThat(cells[3].strip()).isNotEmpty();
            assertThat(cells[4])
                    .matches(
                            shown -> TEST.matcher(shown).find() || shown.strip().startsWith("not here:"));
        });
    }

    @Test
    void no_number_is_given_twice() throws Exception {
        assertThat(threats().stream()
                        .map(threat -> Pattern.compile("[STRIDE]+\\d+")
                                .matcher(threat)
                                .results()
                                .findFirst())
                        .map(number -> number.map(MatchResult::group).orElseThrow()))
                .doesNotHaveDuplicates();
    }
}
