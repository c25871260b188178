package org.anjian.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.query.Models;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.IndexDefinition;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.timeline.TimelineRecord;
import org.junit.jupiter.api.Test;

/**
 * Whatever names a record in a document was thought about: either it is what the document is of, and sealed with it, or a list that
 * somebody reviewed says that the document has a life of its own. A new view is in it by itself.
 */
class SealedFieldsTest {

    /** Documents with lives of their own, which mention another record; the mention is taken out of every answer. */
    private static final Set<String> MENTIONED = Set.of(
            "BlacklistBatchView.entries",
            "BulletinDeliveryView.bulletinId",
            "CheckPlanView.placeId",
            "EnforcementMeasureView.convertedRecord",
            "GridReportView.grid",
            "GridReportView.hazardId",
            "InspectionClueView.inspectionId",
            "InspectionView.drawId",
            "InspectionView.entrustmentId",
            "InspectionView.operationId",
            "InspectionView.planId",
            "PenaltyCaseView.linkedCase",
            "SealView.record",
            "SelfCheckView.campaignId",
            "SuggestionView.checkPlanId",
            "TypicalCaseView.bulletin",
            "TypicalCaseView.returnId",
            "UnitParticipationView.campaignId",
            "VillageCheckView.inspector");

    /** Whose records are registers of their own: an enterprise or a person that is sealed takes along nothing but itself. */
    private static final Set<String> REGISTERS =
            Set.of("EnterpriseId", "PersonId", "AssessmentSchemeId", "TipOffMatterId", "SelfInspectionTemplateId");

    private static Stream<ReadModel<?, ?>> models() {
        return Models.all().stream().filter(model -> !(model instanceof TimelineRecord));
    }

    @Test
    void whatever_names_a_record_is_of_it_or_was_said_to_mention_it() {
        Collection<String> unsaid = new TreeSet<>();
        Collection<String> mentioned = new TreeSet<>();
        models().forEach(model -> {
            for (RecordComponent component : model.viewType().getRecordComponents()) {
                String name = model.viewType().getSimpleName() + "." + component.getName();
                if (names(component) && !model.ofRecords().contains(component.getName())) {
                    (MENTIONED.contains(name) ? mentioned : unsaid).add(name);
                }
            }
        });
        assertThat(unsaid)
                .as("what the document is of (ReadModel.ofRecords), or what it merely mentions")
                .isEmpty();
        assertThat(mentioned).as("lines that are of no view any more").isEqualTo(new TreeSet<>(MENTIONED));
    }

    @Test
    void what_a_document_is_of_is_found_by_searches() {
        models().forEach(model -> assertThat(model.ofRecords())
                .as(model.name())
                .contains("id")
                .allSatisfy(field -> assertThat(IndexDefinition.of(model)
                                .mapping()
                                .path("properties")
                                .path(field)
                                .path("type")
                                .asString(""))
                        .isEqualTo("keyword")));
    }

    @Test
    void the_kinds_of_records_are_all_there() {
        assertThat(models().filter(FoldedModel.class::isInstance).collect(Collectors.toList()))
                .hasSizeGreaterThan(70);
    }

    private static boolean names(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType several) {
            type = several.getActualTypeArguments()[0];
        }
        if (type == String.class) {
            return component.getName().matches("record|recordId|aggregateId|\\w+Record");
        }
        return type instanceof Class<?> id
                && id.isRecord()
                && !component.getName().equals("id")
                && !REGISTERS.contains(id.getSimpleName())
                && (id.getSimpleName().endsWith("Id") || id.getSimpleName().equals("DocumentedRecord"));
    }
}
