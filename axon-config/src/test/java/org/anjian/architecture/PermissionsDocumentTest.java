package org.anjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Permissions;
import org.junit.jupiter.api.Test;

/** What declares nothing fails the build, and {@code docs/permissions.md} is the table itself. */
class PermissionsDocumentTest {

    private static final Permissions PERMISSIONS = Contexts.permissions();

    @Test
    void every_command_and_every_view_declares_who_may() {
        List<String> undeclared = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.anjian.api")
                        .stream()
                        .filter(type -> !type.isInterface() && !type.isNestedClass())
                        .filter(type -> type.isAssignableTo(Command.class)
                                || type.getPackageName().endsWith(".view"))
                        .map(type -> type.reflect())
                        .filter(type -> !PERMISSIONS.declares(type))
                        .map(Class::getName)
                        .toList();
        assertThat(undeclared).isEmpty();
    }

    /** Writes the document where it differs, and fails: commit what it wrote. */
    @Test
    void the_document_is_the_table() throws IOException {
        Path document = Path.of("..", "docs", "permissions.md");
        String expected = document();
        String present = Files.exists(document) ? Files.readString(document) : "";
        if (!present.equals(expected)) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, expected);
        }
        assertThat(present)
                .as("docs/permissions.md, which was rewritten from the tables")
                .isEqualTo(expected);
    }

    private static String document() {
        List<Role> roles = Arrays.asList(Role.values());
        StringBuilder text = new StringBuilder("""
                # Who may do and see what

                Written by the build from the permission tables in `api`. A blank is a no. `JURISDICTION`: the region of
                the actor and below; `OWN_ENTERPRISE`: the actor's own enterprise; `CASE_TEAM`: what the actor handles;
                `UNCONCEALED`: the jurisdiction but for what only those who handle it may know of yet;
                `AS_RECORD`: what is issued for another record, as far as that record may be read;
                `OWN_FILE`: what is about the
                actor in person; `PUBLISHED`: published records, reduced to their public fields.
                """);
        for (PermissionTable table : PERMISSIONS.tables()) {
            text.append("\\n## ".translateEscapes()).append(table.context()).append("\n\n| |");
            roles.forEach(role -> text.append(' ').append(role).append(" |"));
            text.append("\n|---|").append("---|".repeat(roles.size())).append('\n');
            table.entries()
                    .keySet()
                    .forEach(type -> text.append("| `")
                            .append(type.getSimpleName())
                            .append("` | ")
                            .append(roles.stream()
                                    .map(role -> PERMISSIONS
                                            .reachOf(role, type)
                                            .map(Enum::name)
                                            .orElse(""))
                                    .collect(Collectors.joining(" | ")))
                            .append(" |\n"));
        }
        return text.toString();
    }
}
