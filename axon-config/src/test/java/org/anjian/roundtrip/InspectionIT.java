package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.inspection.query.AccessAudit;
import org.anjian.api.inspection.query.ConfidentialRecords;
import org.anjian.api.inspection.query.CountInspections;
import org.anjian.api.inspection.query.CountPlanCompletion;
import org.anjian.api.inspection.query.FindAccessAudit;
import org.anjian.api.inspection.query.FindConfidentialRecords;
import org.anjian.api.inspection.query.FindInspections;
import org.anjian.api.inspection.query.InspectionFilter;
import org.anjian.api.inspection.query.InspectionPage;
import org.anjian.api.inspection.query.InspectionStatistics;
import org.anjian.api.inspection.query.PlanCompletion;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.past.PastMoment;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.CaseHistory;
import org.anjian.api.replay.query.CompareRecord;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.replay.query.RecordDiff;
import org.anjian.api.replay.query.ReplayHistory;
import org.anjian.api.rule.Rule;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.FindTimeline;
import org.anjian.api.timeline.query.TimelineFilter;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.web.Questions;
import org.anjian.security.DemoUsers;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * From the annual plan through a draw and two inspections to the statistics, on the real services: what is planned, found and
 * kept secret, and who may know of it.
 */
@NodeForTests
class InspectionIT extends InspectionScene {

    private final Clock clock;

    @Autowired
    InspectionIT(CommandGateway gateway, Questions questions, DemoUsers users, Clock clock) {
        super(gateway, questions, users);
        this.clock = clock;
    }

    @Test
    @Rule("QJ22B-06a")
    @Rule("QX24-R3")
    @Rule("QJ22B-08b")
    @Rule("QJ16-08a")
    @Rule("ML20-05d")
    void from_the_plan_through_the_draw_to_the_statistics() {
        enterprise = registered();
        certified(O1, O2, O3);
        planned();
        InspectionId first = planInspection();
        concealedUntilItStarts(first);
        String hazard = inspected(first);
        secretIsForTheTeam(first);
        drawnAndInspected();
        counted(hazard);
    }

    /** The day before, nobody but its officers, the head and the auditor knows of it. */
    private void concealedUntilItStarts(InspectionId id) {
        Actor principal = new Actor("p", Role.ENTERPRISE, enterprise.raw(), COUNTY, enterprise);
        Actor office = actor("office", Role.COMMITTEE_OFFICE, "office", COUNTY);
        for (Actor other : List.of(principal, office, O3)) {
            assertThat(ask(FindRecord.now(id.raw()), InspectionView.class, other))
                    .as(other.id())
                    .isNull();
            assertThat(inspections(other)).as(other.id()).doesNotContain(id);
        }
        for (Actor other : List.of(O2, HEAD, AUDITOR)) {
            assertThat(ask(FindRecord.now(id.raw()), InspectionView.class, other))
                    .as(other.id())
                    .isNotNull();
        }
        send(new StartInspection(id, List.of(O1.id(), O2.id()), "矿长", at("2024-03-06", 9), null), O1);
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            for (Actor other : List.of(principal, office, O3)) {
                assertThat(inspections(other)).as(other.id()).contains(id);
            }
        });
    }

    private List<InspectionId> inspections(Actor reader) {
        return ask(
                        new FindInspections(InspectionFilter.everything(), PageRequest.of(500, null), false, null),
                        InspectionPage.class,
                        reader)
                .page()
                .edges()
                .stream()
                .map(edge -> edge.node().id())
                .toList();
    }

    private void secretIsForTheTeam(InspectionId id) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            for (Actor reader : List.of(O1, HEAD)) {
                InspectionView view = ask(FindRecord.now(id.raw()), InspectionView.class, reader);
                assertThat(view.records()).extracting(record -> record.title()).containsExactly("现场视频");
                assertThat(view.confidentialRecords()).isEqualTo(2);
            }
            assertThat(secrets(id, O1)).containsExactly("工艺配方", "原料配比");
        });
        assertThat(ask(FindRecord.now(id.raw()), InspectionView.class, O3).records())
                .as("recordings are for those who handle the inspection, and their head")
                .isEmpty();
        assertThat(secrets(id, O3)).isEmpty();
        secretFromTheBeginning(id);
        AccessAudit audit = ask(new FindAccessAudit(id), AccessAudit.class, AUDITOR);
        assertThat(audit.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(O1.id()));
    }

    /** What was marked later, no reader outside the team finds in the past either. */
    private void secretFromTheBeginning(InspectionId id) {
        assertThat(pastOf(id, O1)).contains("原料配比", "工艺配方", "现场视频");
        assertThat(pastOf(id, AUDITOR)).contains("原料配比", "工艺配方", "现场视频");
        assertThat(pastOf(id, HEAD)).contains("现场视频").doesNotContain("原料配比", "工艺配方");
        assertThat(pastOf(id, O3)).doesNotContain("原料配比", "工艺配方", "现场视频");
    }

    /** All that somebody is told of an inspection by its versions, its events and the differences between them. */
    private String pastOf(InspectionId id, Actor reader) {
        String record = id.raw();
        PageRequest all = PageRequest.of(200, null);
        StringBuilder told = new StringBuilder();
        long versions =
                ask(FindRecord.now(record), InspectionView.class, reader).version();
        long attached = attachments(id).getFirst().version();
        for (long version = attached; version <= versions; version++) {
            Moment then = Moment.atVersion(version);
            told.append(ask(new FindRecord(record, then, null), InspectionView.class, reader));
            told.append(ask(new ReplayHistory(record, then, all), CaseHistory.class, reader));
            told.append(ask(new CompareRecord(record, then, Moment.atVersion(versions)), RecordDiff.class, reader));
        }
        told.append(ask(new FindRecordHistory(record, all), TimelinePage.class, reader));
        TimelineFilter events = new TimelineFilter(record, null, null, null, null, null, null, null);
        if (!reader.equals(O3) && !reader.equals(O1)) {
            told.append(ask(new FindTimeline(events, all, false), TimelinePage.class, reader));
        }
        told.append(listedBeforeTheMark(id, reader));
        return told.toString();
    }

    /** The list of inspections as it was known when the record was attached, and not yet marked. */
    private List<InspectionView> listedBeforeTheMark(InspectionId id, Actor reader) {
        Instant attached = attachments(id).getLast().recordedAt();
        return ask(
                        new FindInspections(InspectionFilter.everything(), PageRequest.of(500, null), false, null),
                        InspectionPage.class,
                        reader.asOf(PastMoment.ofRecorded(attached, clock.instant(), 0)))
                .page()
                .edges()
                .stream()
                .map(Page.Edge::node)
                .filter(view -> view.id().equals(id))
                .toList();
    }

    private List<TimelineEntry> attachments(InspectionId id) {
        return ask(new FindRecordHistory(id.raw(), PageRequest.of(200, null)), TimelinePage.class, O1)
                .page()
                .edges()
                .stream()
                .map(Page.Edge::node)
                .filter(event -> event.type().equals("ProcessRecordAttached"))
                .toList();
    }

    private List<String> secrets(InspectionId id, Actor reader) {
        return ask(new FindConfidentialRecords(id, null), ConfidentialRecords.class, reader).records().stream()
                .map(secret -> secret.record().title())
                .toList();
    }

    private void counted(String hazard) {
        InspectionFilter own = new InspectionFilter(
                null, null, null, null, null, null, null, BUREAU, null, null, null, null, null, null, null, null, null,
                null, null);
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            PlanCompletion completion = ask(new CountPlanCompletion(BUREAU, 2024), PlanCompletion.class, HEAD);
            assertThat(completion.planned()).isEqualTo(4);
            assertThat(completion.done()).isEqualTo(1);
            assertThat(completion.rate()).isEqualTo(25.0);
            assertThat(completion.offPlan()).isEqualTo(1);
            assertThat(completion.unexecuted()).containsExactly("I1", "I2");
            InspectionStatistics counts = ask(
                    new CountInspections(own, List.of(InspectionDimension.SECTOR), DateInterval.MONTH),
                    InspectionStatistics.class,
                    HEAD);
            assertThat(counts.totals().done()).isEqualTo(2);
            assertThat(counts.totals().hazards()).isEqualTo(1);
            assertThat(counts.totals().hazardsPerInspection()).isEqualTo(0.5);
            assertThat(counts.totals().randomShare()).isEqualTo(50.0);
            assertThat(counts.rows()).hasSize(13);
            assertThat(counts.rows())
                    .filteredOn(row -> row.keys().equals(List.of("FIREWORKS")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.figures().inspections()).isZero();
                        assertThat(row.figures().hazardsPerInspection()).isNull();
                    });
        });
        JsonNode answer = GraphQlClient.as(Role.AUDITOR, users, port).send("""
                query($regulator: String!) {
                  enforcementPlan(regulator: $regulator, year: 2024) { state contents { items { code count } } approvedBy }
                  planCompletion(regulator: $regulator, year: 2024) { rate months { month planned done offPlan } }
                  inspections(filter: {regulator: $regulator}) {
                    totalCount
                    edges { node { state mode findings { hazardId } warnings { kind visits { inspectionId } } officers { account } } }
                  }
                  inspectionStatistics(filter: {regulator: $regulator}, groupBy: [COMPLETED, MODE]) {
                    catalogued coverage rows { keys figures { done joint } }
                  }
                  enforcementStatistics(
                    planYear: 2024, filter: {region: "530322", inspected: {from: "2024-01-01", to: "2024-12-31"}}) {
                    plan { plans planned done rate offPlan unexecuted }
                    inspections { totals { done hazardsPerInspection } }
                  }
                  drawAudit(regulator: $regulator) { edges { node { state drawn { officers } exclusions { reason } } } }
                }""", Map.of("regulator", BUREAU));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        assertThat(answer.at("/data/inspections/totalCount").asInt()).isEqualTo(2);
        JsonNode figures = answer.at("/data/enforcementStatistics");
        assertThat(figures.path("plan").toString())
                .isEqualTo("{\"plans\":1,\"planned\":4,\"done\":1,\"rate\":25.0,\"offPlan\":1,\"unexecuted\":2}");
        assertThat(figures.at("/inspections/totals/done").asInt()).isEqualTo(2);
        assertThat(answer.toString()).contains(hazard).contains("DUPLICATE").contains("亲属在该矿");
    }
}
