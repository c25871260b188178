package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The records that a region has and no enterprise: every reader of two counties and of the city is answered exactly what the
 * table leaves of what the auditor is answered.
 */
@NodeForTests
class RegionalRecordsVisibilityIT {

    private static final RegionCode COUNTY = new RegionCode("530322");
    private static final RegionCode OTHER_COUNTY = new RegionCode("530323");
    private static final Set<String> QUESTIONS = Set.of(
            "campaign",
            "campaigns",
            "assessmentScheme",
            "assessmentSchemes",
            "discretionStandard",
            "discretionStandards",
            "powerList",
            "powerLists",
            "normativeDocument",
            "normativeDocuments",
            "documentCleanup",
            "documentCleanups",
            "typicalCase",
            "typicalCases",
            "creditExchange",
            "creditExchanges",
            "caseFileProgramme");

    private final Births births;
    private final CaughtUp caughtUp;
    private final NaiveReading naive;
    private final TableComparison comparison;
    private final List<SchemaQuestion> questions;

    @Autowired
    RegionalRecordsVisibilityIT(
            EventStore store,
            Permissions permissions,
            CaughtUp caughtUp,
            GraphQlSource source,
            ExecutionGraphQlService service) {
        this.births = new Births(store);
        this.caughtUp = caughtUp;
        this.naive = new NaiveReading(permissions);
        this.comparison =
                new TableComparison(naive, new Answers(service), Ledger.actor(Role.AUDITOR, Ledger.CITY.raw(), null));
        this.questions = SchemaQuestion.all(source.schema()).stream()
                .filter(question -> QUESTIONS.contains(question.name()))
                .toList();
    }

    @Test
    void every_reader_is_answered_what_the_table_leaves() throws InterruptedException {
        assertThat(questions).extracting(SchemaQuestion::name).containsExactlyInAnyOrderElementsOf(QUESTIONS);
        List<Target> targets = List.of(target(COUNTY), target(OTHER_COUNTY));
        targets.forEach(target -> target.beginOfRegion(births, Ledger.head()));
        caughtUp.await(new Silent());
        List<Actor> readers = Stream.of(COUNTY, OTHER_COUNTY, Ledger.CITY)
                .flatMap(region -> readers(region, targets.getFirst()))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (SchemaQuestion question : questions) {
            Class<?> view = naive.viewCalled(question.found() + "View")
                    .orElseThrow(() -> new AssertionError("no table speaks of what " + question + " finds"));
            wrong.addAll(comparison.differences(question, view, targets, targets, readers, (reader, asked) -> true));
        }
        assertThat(wrong).isEmpty();
    }

    private static Target target(RegionCode region) {
        String name = "r-" + UUID.randomUUID();
        return Target.of(EnterpriseId.of(new ForeignIdentifier("test", name)), region, CampaignId.next(), name);
    }

    private static Stream<Actor> readers(RegionCode region, Target of) {
        return Arrays.stream(Role.values())
                .map(role -> new Actor(of.account(), role, "test-body", region, of.enterprise()));
    }
}
