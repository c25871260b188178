package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anjian.DemoStory;
import org.anjian.EmbeddedForTests;
import org.anjian.NodeForTests;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.event.ConfidentialityMarked;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.contract.SampleRecords;
import org.anjian.security.DemoUsers;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that are damaged behind the back of a node are found, named in the ledger and healed while it goes on writing. */
@NodeForTests
class DriftIT {

    private static final String HAZARDS = "hazards";
    private static final String TIMELINE = "timeline";
    private static final String CONFIDENTIAL = "confidential-records";
    private static final String DRIFT = """
            query($model: String!) { drift(readModel: $model) {
              state found healed open { id } last { id record kind } } }""";

    private final JdbcClient database;
    private final EventProcessingConfiguration processing;
    private final EventStore store;
    private final DemoStory story;
    private final Operator operator;
    private final Engine engine = new Engine();
    private final List<String> hazards = new ArrayList<>();

    @Autowired
    DriftIT(
            JdbcClient database,
            EventProcessingConfiguration processing,
            EventStore store,
            DemoUsers users,
            @LocalServerPort int port) {
        this.database = database;
        this.processing = processing;
        this.store = store;
        this.story = new DemoStory(users, port);
        this.operator = new Operator(port, EmbeddedForTests.services().data().root());
    }

    @BeforeEach
    void some_hazards_were_registered() {
        story.enterpriseIsRegistered();
        for (int i = 0; i < 6; i++) {
            hazards.add(story.registered());
        }
        operator.waitUntilCaughtUp();
    }

    @Test
    void every_way_to_be_wrong_is_found_named_and_healed_while_others_write() throws InterruptedException {
        Map<String, String> damaged = new TreeMap<>();
        JsonNode young = source(HAZARDS, hazards.get(2));
        ordered(hazards.get(2));
        Writers writers = new Writers();
        writers.begin(story.as(Role.OFFICER));
        writers.waitForMore(10);

        engine.put(HAZARDS, hazards.get(0), 1, changed(source(HAZARDS, hazards.get(0)), "description"));
        damaged.put(hazards.get(0), "CHANGED");
        engine.remove(HAZARDS, hazards.get(1));
        damaged.put(hazards.get(1), "MISSING");
        engine.putBack(HAZARDS, hazards.get(2), 1, young);
        damaged.put(hazards.get(2), "BEHIND");
        engine.put(HAZARDS, hazards.get(3), 99, source(HAZARDS, hazards.get(3)));
        damaged.put(hazards.get(3), "AHEAD");
        engine.put(HAZARDS, hazards.get(4), 1, source(HAZARDS, hazards.get(5)));
        damaged.put(hazards.get(4), "CHANGED");
        String nobodys = "hazard-" + UUID.randomUUID();
        engine.put(HAZARDS, nobodys, 1, source(HAZARDS, hazards.get(5)));
        damaged.put(nobodys, "ORPHANED");
        String anybodys = "张三 13800000000";
        engine.put(HAZARDS, anybodys, 7, source(HAZARDS, hazards.get(5)));
        damaged.put(DriftedDocument.nameOf(anybodys), "ORPHANED");

        JsonNode outcome = operator.run("drift", Map.of("model", HAZARDS, "all", true));
        writers.waitForMore(10);
        writers.end();

        assertThat(outcome.path("found").asInt()).as(outcome.toPrettyString()).isEqualTo(damaged.size());
        assertThat(outcome.path("healed").asInt()).as(outcome.toPrettyString()).isEqualTo(damaged.size());
        assertThat(outcome.path("remaining").asInt()).isZero();
        assertThat(outcome.path("well").asBoolean()).isTrue();
        assertThat(toldOf(HAZARDS)).isEqualTo(damaged);
        assertThat(drift(HAZARDS).toString()).doesNotContain("张三").doesNotContain("13800000000");
        assertThat(operator.status().at("/drift/found").asInt()).isEqualTo(damaged.size());
        assertThat(operator.health().at("/components/drift/status").asString("UP"))
                .isEqualTo("UP");

        ordered(hazards.get(3));
        ordered(hazards.get(1));
        operator.seesNoDifferenceIn(HAZARDS);
    }

    @Test
    void a_document_of_an_event_is_healed_too_and_one_that_no_event_gives_is_removed() {
        List<String> events =
                new ArrayList<>(engine.marks(TIMELINE, "aggregateId", hazards).keySet());
        assertThat(events).hasSizeGreaterThanOrEqualTo(5);
        Map<String, String> damaged = new TreeMap<>();
        engine.put(TIMELINE, events.get(0), 1, changed(source(TIMELINE, events.get(0)), "actor"));
        damaged.put(events.get(0), "CHANGED");
        engine.remove(TIMELINE, events.get(1));
        damaged.put(events.get(1), "MISSING");
        engine.put(TIMELINE, events.get(2), 1, source(TIMELINE, events.get(3)));
        damaged.put(events.get(2), "CHANGED");
        ObjectNode another = ((ObjectNode) source(TIMELINE, events.get(4))).deepCopy();
        engine.put(TIMELINE, events.get(4), 1, another.put("aggregateId", "hazard-" + UUID.randomUUID()));
        damaged.put(events.get(4), "CHANGED");
        String nobodys = UUID.randomUUID().toString();
        engine.put(TIMELINE, nobodys, 1, source(TIMELINE, events.get(3)));
        damaged.put(nobodys, "ORPHANED");

        JsonNode outcome = operator.run("drift", Map.of("model", TIMELINE, "all", true));

        assertThat(outcome.path("found").asInt()).as(outcome.toPrettyString()).isEqualTo(damaged.size());
        assertThat(outcome.path("well").asBoolean()).isTrue();
        assertThat(toldOf(TIMELINE)).isEqualTo(damaged);
        operator.seesNoDifferenceIn(TIMELINE);
    }

    /** Not every document of an event names its record. */
    @Test
    void a_document_of_an_event_is_known_by_its_id_alone() {
        String marked = aConfidentialRecord();
        operator.waitUntilCaughtUp();
        String nobodys = UUID.randomUUID().toString();
        engine.put(CONFIDENTIAL, nobodys, 1, source(CONFIDENTIAL, marked));
        engine.refresh(CONFIDENTIAL);

        operator.run("drift", Map.of("model", CONFIDENTIAL, "sample", 10_000));

        assertThat(toldOf(CONFIDENTIAL)).isEqualTo(Map.of(nobodys, "ORPHANED"));
        operator.seesNoDifferenceIn(CONFIDENTIAL);
    }

    private String aConfidentialRecord() {
        InspectionId inspection = InspectionId.next();
        Map<Class<?>, Object> given = Map.of(InspectionId.class, inspection);
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (Class<?> event : List.of(InspectionOpened.class, ConfidentialityMarked.class)) {
            events.add(new GenericDomainEventMessage<>(
                    "Inspection",
                    inspection.raw(),
                    events.size(),
                    SampleRecords.of(event, given),
                    Actor.system(new RegionCode("530302")).toMetadata()));
        }
        store.publish(events);
        return events.getLast().getIdentifier();
    }

    /** A projector goes on from what it wrote last; what it folded from a wrong document it must not go on from. */
    @Test
    void what_was_folded_from_a_wrong_document_does_not_come_back_after_it_was_healed() {
        engine.remove(HAZARDS, hazards.get(0));
        operator.run("drift", Map.of("model", HAZARDS, "all", true));
        String wrong = hazards.get(1);
        engine.put(HAZARDS, wrong, 1, changed(source(HAZARDS, wrong), "description"));
        ordered(wrong);
        assertThat(source(HAZARDS, wrong).path("description").asString())
                .as("the projector went on from what it found")
                .endsWith("!");

        assertThat(operator.run("drift", Map.of("model", HAZARDS, "all", true))
                        .path("healed")
                        .asInt())
                .isOne();

        story.done(Role.ENTERPRISE, "fixRectificationPlan", wrong, DemoStory.plan(), "2026-03-03T10:00:00+08:00");
        awaitProjected(wrong);
        assertThat(source(HAZARDS, wrong).path("description").asString()).doesNotEndWith("!");
        operator.seesNoDifferenceIn(HAZARDS);
    }

    @Test
    void a_sample_reaches_every_record_in_turn_and_looks_again_at_what_is_open() {
        engine.remove(HAZARDS, hazards.get(5));
        long records = database.sql(
                        "SELECT count(*) FROM domain_event_entry WHERE type = 'Hazard' AND sequence_number = 0")
                .query(Long.class)
                .single();
        int walked = 50;
        int found = 0;
        for (long step = 0; step <= records / walked + 1 && found == 0; step++) {
            JsonNode outcome = operator.run("drift", Map.of("model", HAZARDS, "sample", 2 * walked));
            assertThat(outcome.path("records").asLong()).isLessThanOrEqualTo(2 * walked);
            found += outcome.path("found").asInt();
        }
        assertThat(found).isOne();
        assertThat(toldOf(HAZARDS)).isEqualTo(Map.of(hazards.get(5), "MISSING"));
        operator.seesNoDifferenceIn(HAZARDS);
    }

    @Test
    void what_is_not_projected_yet_is_no_drift() {
        StreamingEventProcessor processor = processing
                .eventProcessor(HAZARDS, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            story.registered();
            story.done(
                    Role.OFFICER, "orderRectification", hazards.get(0), DemoStory.order(), "2026-03-02T10:00:00+08:00");
            JsonNode outcome = operator.run("drift", Map.of("model", HAZARDS, "all", true));
            assertThat(outcome.path("found").asInt())
                    .as(outcome.toPrettyString())
                    .isZero();
        } finally {
            processor.start();
        }
        operator.seesNoDifferenceIn(HAZARDS);
    }

    @Test
    void an_index_that_is_gone_is_told_and_not_healed_document_by_document() {
        engine.deleteIndexOf("suggestions");
        JsonNode outcome = operator.run("drift", Map.of("model", "suggestions"));
        assertThat(outcome.path("well").asBoolean()).isFalse();
        assertThat(outcome.at("/notLooked/0").asString()).startsWith("suggestions: its index is gone");
        operator.run("rebuild", Map.of("model", "suggestions"));
        assertThat(operator.run("drift", Map.of("model", "suggestions"))
                        .path("well")
                        .asBoolean())
                .isTrue();
        operator.waitUntilCaughtUp();
    }

    @Test
    void a_check_of_every_read_model_takes_a_sample_of_each() {
        JsonNode outcome = operator.run("drift", Map.of("sample", 4));
        assertThat(outcome.path("well").asBoolean())
                .as(outcome.toPrettyString())
                .isTrue();
        assertThat(outcome.path("models").asInt()).isGreaterThan(60);
        assertThat(outcome.path("records").asLong())
                .isBetween(1L, 4L * outcome.path("models").asLong());
    }

    @Test
    void what_cannot_be_asked_for_is_refused() {
        refused(Map.of("model", "nothing"), "there is no read model nothing");
        refused(Map.of("sample", 1), "the sample must be between 2 and 10000");
        refused(Map.of("sample", "many"), "must be a whole number");
        refused(Map.of("sample", 5, "all", true), "not both");
    }

    private void refused(Map<String, ?> arguments, String reason) {
        assertThat(operator.start("drift", arguments).body())
                .contains("\"INVALID\"")
                .contains(reason);
    }

    @Test
    void nobody_reads_it_but_auditors() {
        engine.remove(HAZARDS, hazards.get(0));
        operator.run("drift", Map.of("model", HAZARDS, "all", true));
        operator.waitUntilCaughtUp();
        String list = "{ drifts(readModel: \"hazards\") { edges { node { readModel state } } } }";
        await().atMost(Operator.PATIENCE)
                .untilAsserted(() -> assertThat(story.as(Role.AUDITOR)
                                .send(list, Map.of())
                                .at("/data/drifts/edges/0/node/state")
                                .asString())
                        .isEqualTo("HEALED"));
        assertThat(story.as(Role.OFFICER)
                        .send(list, Map.of())
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");
        assertThat(story.as(Role.AUDITOR)
                        .send(
                                "{ recordHistory(id: \"drift-hazards\", first: 100) { edges { node { type actor } } } }",
                                Map.of())
                        .toString())
                .contains("DriftFound")
                .contains("DriftHealed")
                .contains("\"actor\":\"anjian\"");
    }

    /** Orders, and waits for what a deadline that has passed long ago does at once. */
    private void ordered(String hazard) {
        story.done(Role.OFFICER, "orderRectification", hazard, DemoStory.order(), "2026-03-02T10:00:00+08:00");
        await().atMost(Operator.PATIENCE)
                .until(() -> database.sql("SELECT count(*) FROM scheduled_tasks WHERE execution_time <= now()")
                                .query(Long.class)
                                .single()
                        == 0);
        awaitProjected(hazard);
    }

    private void awaitProjected(String hazard) {
        long events = database.sql("SELECT count(*) FROM domain_event_entry WHERE aggregate_identifier = ?")
                .param(hazard)
                .query(Long.class)
                .single();
        await().atMost(Operator.PATIENCE)
                .until(() -> engine.document(HAZARDS, hazard).path("_version").asLong() >= events);
    }

    private JsonNode source(String alias, String id) {
        return engine.document(alias, id).path("_source");
    }

    private static JsonNode changed(JsonNode source, String field) {
        ObjectNode changed = ((ObjectNode) source).deepCopy();
        return changed.put(field, source.path(field).asString("") + "!");
    }

    private JsonNode drift(String model) {
        operator.waitUntilCaughtUp();
        return story.as(Role.AUDITOR).send(DRIFT, Map.of("model", model)).at("/data/drift");
    }

    /** What the read model of drift tells of the last finding: the kind by document. */
    private Map<String, String> toldOf(String model) {
        Map<String, String> told = new TreeMap<>();
        JsonNode drift = drift(model);
        assertThat(drift.path("state").asString()).isEqualTo("HEALED");
        assertThat(drift.path("open")).isEmpty();
        drift.path("last")
                .forEach(document -> told.put(
                        document.path("id").asString(), document.path("kind").asString()));
        return told;
    }
}
