package org.anjian.query.replay.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.api.tipoff.view.TipOffStandingView;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.Models;
import org.anjian.query.readmodel.FoldedModel;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every record has its query, and every such query asks of any moment. */
class RecordFieldsTest {

    private final Map<String, FieldDefinition> queries = queries();

    @Test
    void every_read_model_of_records_has_a_query_for_one() {
        Set<Class<?>> documents =
                RecordFields.all().stream().map(RecordFields.Field::document).collect(Collectors.toSet());
        Set<Class<?>> owed = Models.all().stream()
                .filter(FoldedModel.class::isInstance)
                .map(model -> (Class<?>) model.viewType())
                .collect(Collectors.toCollection(HashSet::new));
        owed.remove(HazardView.class);
        // These are asked by the day: what is owed on it, and the number in force on it.
        owed.remove(PenaltyDecisionView.class);
        owed.remove(RuleParameterView.class);
        // The past of a violation is the past of its case.
        owed.remove(ViolationRecordView.class);
        // What the public reads is the present only; its past is in the record that it is taken from.
        owed.remove(PublicDecisionView.class);
        owed.remove(PublicTypicalCaseView.class);
        // What is counted of a tip-off, for those who may not read it.
        owed.remove(TipOffStandingView.class);

        assertThat(documents).containsExactlyInAnyOrderElementsOf(owed);
    }

    @Test
    void every_query_for_one_record_takes_a_moment_of_either_clock_and_a_position() {
        List<String> names = new ArrayList<>(
                RecordFields.all().stream().map(RecordFields.Field::name).toList());
        names.add("hazard");

        for (String name : names) {
            assertThat(queries).containsKey(name);
            assertThat(queries.get(name).getInputValueDefinitions().stream().map(InputValueDefinition::getName))
                    .as(name)
                    .contains("asOf", "occurredBy", "position");
        }
    }

    private static Map<String, FieldDefinition> queries() {
        TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
        Arrays.stream(resources()).forEach(file -> schema.merge(new SchemaParser().parse(text(file))));
        return schema.objectTypeExtensions().get("Query").stream()
                .map(ObjectTypeExtensionDefinition.class::cast)
                .flatMap(extension -> extension.getFieldDefinitions().stream())
                .collect(Collectors.toMap(FieldDefinition::getName, Function.identity()));
    }

    private static Resource[] resources() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
