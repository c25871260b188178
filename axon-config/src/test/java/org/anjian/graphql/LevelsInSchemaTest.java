package org.anjian.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Grant;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Reach;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What is withheld from somebody can be null in the schema: a zero or a no in its place would be a lie. */
class LevelsInSchemaTest {

    private final TypeDefinitionRegistry schema = schema();

    @Test
    void whatever_is_withheld_from_somebody_may_be_null() {
        Set<String> lies = new TreeSet<>();
        Set<String> looked = new TreeSet<>();
        for (PermissionTable table : Contexts.permissions().tables()) {
            for (Class<?> document : documents(table)) {
                for (String path : withheld(table.entries().get(document), document)) {
                    looked.add(document.getSimpleName() + "." + path);
                    if (isNeverNull(document, path)) {
                        lies.add(document.getSimpleName() + "." + path);
                    }
                }
            }
        }
        assertThat(lies).isEmpty();
        assertThat(looked).hasSizeGreaterThan(50);
    }

    private static List<Class<?>> documents(PermissionTable table) {
        return table.entries().keySet().stream()
                .filter(type -> type.getSimpleName().endsWith("View"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<String> withheld(List<Grant> grants, Class<?> document) {
        return grants.stream()
                .map(grant -> grant.reach() == Reach.CASE_TEAM
                        ? Clearance.ofTeam(grant.role(), grant.reach())
                        : Clearance.of(grant.role(), grant.reach()))
                .flatMap(clearance -> FieldLevels.of(document).withheld(clearance).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isNeverNull(Class<?> document, String path) {
        Optional<FieldDefinition> field = Optional.empty();
        String type = document.getSimpleName().replaceFirst("View$", "");
        for (String name : path.split("\\.")) {
            field = fieldOf(type, name);
            type = field.map(found -> TypeInfo.typeInfo(found.getType()).getName())
                    .orElse("");
        }
        return field.map(FieldDefinition::getType)
                .filter(NonNullType.class::isInstance)
                .isPresent();
    }

    private Optional<FieldDefinition> fieldOf(String type, String name) {
        return Optional.ofNullable(schema.types().get(type)).stream()
                .filter(ObjectTypeDefinition.class::isInstance)
                .flatMap(object -> ((ObjectTypeDefinition) object).getFieldDefinitions().stream())
                .filter(definition -> definition.getName().equals(name))
                .findFirst();
    }

    private static TypeDefinitionRegistry schema() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*.graphqls");
            String whole = Stream.of(files).map(LevelsInSchemaTest::text).collect(Collectors.joining("\n"));
            return new SchemaParser().parse(whole);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
