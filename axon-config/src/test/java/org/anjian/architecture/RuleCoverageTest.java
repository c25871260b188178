package org.anjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints which rules of the catalogue have a test, and holds the contexts that are built to all of theirs. */
class RuleCoverageTest {

    /** Contexts whose every rule must have a test. */
    private static final Set<String> COMPLETE = Set.of(
            "hazard-loop",
            "enterprise-registry",
            "personnel-assessment",
            "campaign-selfcheck",
            "inspection-enforcement",
            "penalty-case",
            "bulletin-reporting",
            "disclosure-credit",
            "rulebook");

    private static final Pattern RULE = Pattern.compile("@Rule\\(\"([^\"]+)\"\\)");

    @Test
    void every_rule_of_a_finished_context_has_a_test() throws IOException {
        Map<String, String> contextByRule = catalogue();
        Set<String> cited = cited();
        Set<String> covered = new TreeSet<>(cited);
        covered.retainAll(contextByRule.keySet());

        System.out.printf(
                "Rule coverage: %d of %d rules of the catalogue have a test%n", covered.size(), contextByRule.size());
        contextByRule.values().stream().distinct().sorted().forEach(context -> {
            List<String> rules = contextByRule.entrySet().stream()
                    .filter(rule -> rule.getValue().equals(context))
                    .map(Map.Entry::getKey)
                    .toList();
            List<String> missing =
                    rules.stream().filter(rule -> !covered.contains(rule)).toList();
            System.out.printf(
                    "  %-24s %3d of %3d%s%n",
                    context,
                    rules.size() - missing.size(),
                    rules.size(),
                    missing.isEmpty() ? "" : "  not yet: " + String.join(" ", missing));
        });

        assertThat(contextByRule.entrySet().stream()
                        .filter(rule -> COMPLETE.contains(rule.getValue()))
                        .map(Map.Entry::getKey))
                .as("rules of finished contexts")
                .isSubsetOf(covered);
    }

    @Test
    void no_test_cites_a_rule_that_does_not_exist() throws IOException {
        Set<String> known = catalogue().keySet();
        assertThat(cited().stream().filter(rule -> !rule.startsWith("NL-") && !known.contains(rule)))
                .isEmpty();
    }

    private static Map<String, String> catalogue() throws IOException {
        Map<String, String> rules = new LinkedHashMap<>();
        try (Reader text = new InputStreamReader(
                        RuleCoverageTest.class.getResourceAsStream("/rules-catalogue.csv"), StandardCharsets.UTF_8);
                var rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(text)) {
            rows.forEach(row -> rules.put(row.getField("id"), row.getField("context")));
        }
        return rules;
    }

    private static Set<String> cited() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (String module : List.of("api", "command", "query", "axon-config")) {
            Path tests = Path.of("..", module, "src", "test", "java");
            if (!Files.isDirectory(tests)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(tests)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher rules = RULE.matcher(Files.readString(file));
                    while (rules.find()) {
                        cited.add(rules.group(1));
                    }
                }
            }
        }
        return cited;
    }
}
