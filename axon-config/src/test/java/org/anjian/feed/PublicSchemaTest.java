package org.anjian.feed;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.anjian.graphql.PublicGraphQlConfiguration;
import org.junit.jupiter.api.Test;

/** What the public's schema has, and that it has nothing else. */
class PublicSchemaTest {

    private static TypeDefinitionRegistry schema() throws IOException {
        try (InputStream file = PublicSchemaTest.class.getResourceAsStream("/" + PublicGraphQlConfiguration.SCHEMA)) {
            return new SchemaParser().parse(file);
        }
    }

    @Test
    void three_questions_can_be_asked_and_nothing_changed() throws IOException {
        TypeDefinitionRegistry schema = schema();
        assertThat(((ObjectTypeDefinition) schema.types().get("Query")).getFieldDefinitions())
                .extracting(FieldDefinition::getName)
                .containsExactly("publicCase", "publicCases", "blacklist");
        assertThat(schema.types().keySet()).doesNotContain("Mutation", "Subscription");
        assertThat(schema.schemaDefinition()).isEmpty();
        assertThat(schema.objectTypeExtensions()).isEmpty();
    }

    @Test
    void no_other_type_is_in_it() throws IOException {
        TypeDefinitionRegistry schema = schema();
        assertThat(schema.types().keySet())
                .containsExactlyInAnyOrder(
                        "Query",
                        "PublicCaseFilter",
                        "BlacklistFilter",
                        "DateRange",
                        "PublicCaseConnection",
                        "PublicCaseEdge",
                        "PublicBlacklistConnection",
                        "PublicBlacklistEdge",
                        "PageInfo",
                        "PublicCase",
                        "PublicBlacklistEntry",
                        "PublicStanding",
                        "PublicClock",
                        "PublicDecision",
                        "Reply",
                        "ListedParty",
                        "Sector",
                        "SubjectKind",
                        "PenaltyKind",
                        "BlacklistGround",
                        "DecisionKind",
                        "WithheldKind");
        assertThat(schema.scalars().keySet()).contains("Date", "Long", "RegionCode");
        assertThat(Stream.of("PersonalText", "JSON", "PersonId"))
                .allSatisfy(name -> assertThat(schema.scalars()).doesNotContainKey(name));
    }
}
