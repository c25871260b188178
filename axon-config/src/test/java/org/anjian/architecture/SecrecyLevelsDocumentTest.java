package org.anjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Grant;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Reach;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.secrecy.Level;
import org.anjian.contract.SampleEvents;
import org.junit.jupiter.api.Test;

/** A document that is public for some says of each field whether it is, and {@code docs/secrecy-levels.md} is what the code says. */
class SecrecyLevelsDocumentTest {

    private static final List<PermissionTable> TABLES = Contexts.permissions().tables();

    @Test
    void what_everybody_reads_and_some_read_more_of_says_what_everybody_reads() {
        List<String> silent = new ArrayList<>();
        documents().forEach((document, grants) -> {
            Set<Boolean> published = grants.stream()
                    .map(grant -> grant.reach() == Reach.PUBLISHED)
                    .collect(Collectors.toSet());
            if (published.size() == 2 && !document.isAnnotationPresent(Classified.class)) {
                silent.add(document.getSimpleName());
            }
        });
        assertThat(silent).isEmpty();
    }

    /** Writes the document where it differs, and fails: commit what it wrote. */
    @Test
    void the_document_is_what_the_code_says() throws IOException {
        Path document = Path.of("..", "docs", "secrecy-levels.md");
        String expected = document();
        String present = Files.exists(document) ? Files.readString(document) : "";
        if (!present.equals(expected)) {
            Files.writeString(document, expected);
        }
        assertThat(present)
                .as("docs/secrecy-levels.md, which was rewritten from the code")
                .isEqualTo(expected);
    }

    private static Map<Class<?>, List<Grant>> documents() {
        Map<Class<?>, List<Grant>> all = new LinkedHashMap<>();
        TABLES.forEach(table -> table.entries().forEach((type, grants) -> {
            if (type.getSimpleName().endsWith("View")) {
                all.put(type, grants);
            }
        }));
        return all;
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Which field is for whom

                Written by the build from the annotations in `api`. Whether a reader may see a record at all is said by the permission
                tables ([permissions.md](permissions.md)); of a record that may be seen, a field above the clearance of the reader is null,
                named in `extensions.withheld`, in no export, history, difference or case file, and nothing is found, counted or grouped by it
                (`FIELD_WITHHELD`). An event of which a field is withheld is shown without it; a proof or a case file has it whole or not at all.

                | Level | For |
                |---|---|
                | `PUBLIC` | whoever may see the record |
                | `ENTERPRISE` | the enterprise that it is about, and the authorities |
                | `INTERNAL` | the authorities; of one's own file also oneself |
                | `CASE_TEAM` | who handles the record, the head of their body, auditors |
                | `SECRET` | the enterprise whose secret it is, who handles the record, auditors; each read is written down |

                ## Clearances

                Of what is published everybody reads `PUBLIC`. Else, for who does not and for who does handle the record:

                | Role | Others | Handling it |
                |---|---|---|
                """);
        Stream.of(Role.values())
                .filter(role -> role != Role.PUBLIC && role != Role.MEDIA)
                .forEach(role -> text.append("| ")
                        .append(role)
                        .append(" | ")
                        .append(levels(Clearance.of(role, Reach.JURISDICTION)))
                        .append(" | ")
                        .append(levels(Clearance.ofTeam(role, Reach.JURISDICTION)))
                        .append(" |\n"));
        text.append(
                "\n## Documents\n\nWhat is not listed is as its document, and a document that is not listed is `PUBLIC` in this sense.\n");
        text.append("\n| Document | Its fields | but |\n|---|---|---|\n");
        documents().keySet().stream()
                .filter(document -> isClassified(document))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(document -> text.append(row(document)));
        text.append("\n## Events\n\n| Event | Its fields | but |\n|---|---|---|\n");
        SampleEvents.families()
                .flatMap(SampleEvents::kindsOf)
                .distinct()
                .filter(SecrecyLevelsDocumentTest::isClassified)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(event -> text.append(row(event)));
        return text.toString();
    }

    private static boolean isClassified(Class<?> type) {
        return FieldLevels.of(type).level() != Level.PUBLIC
                || !FieldLevels.of(type).exceptions().isEmpty();
    }

    private static String row(Class<?> type) {
        Map<Level, List<String>> byLevel = new TreeMap<>();
        FieldLevels.of(type)
                .exceptions()
                .forEach((path, level) -> byLevel.computeIfAbsent(level, none -> new ArrayList<>())
                        .add("`" + path + "`"));
        String but = byLevel.entrySet().stream()
                .map(level -> level.getKey() + ": " + String.join(" ", level.getValue()))
                .collect(Collectors.joining("; "));
        return "| `" + type.getSimpleName() + "` | " + FieldLevels.of(type).level() + " | " + but + " |\n";
    }

    private static String levels(Clearance clearance) {
        return Stream.of(Level.values())
                .filter(clearance::allows)
                .map(Level::name)
                .collect(Collectors.joining(", "));
    }
}
