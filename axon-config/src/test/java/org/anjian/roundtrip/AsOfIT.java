package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.NodeForTests;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.query.FindHazard;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.Moment;
import org.anjian.importing.ImportJob;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.operations.JobArguments;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.web.Questions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the sample of real records: the past is the fold of a prefix, and what is served is the fold of everything. */
@NodeForTests
class AsOfIT {

    private static final int PAIRS = 1_000;
    private static final Actor AUDITOR = new Actor("auditor", Role.AUDITOR, "audit", new RegionCode("530300"), null);

    private final ImportJob imports;
    private final EventJournal journal;
    private final Questions questions;
    private final ReadModels readModels;
    private final CaughtUp caughtUp;

    @Autowired
    AsOfIT(ImportJob imports, EventJournal journal, Questions questions, ReadModels readModels, CaughtUp caughtUp) {
        this.imports = imports;
        this.journal = journal;
        this.questions = questions;
        this.readModels = readModels;
        this.caughtUp = caughtUp;
    }

    @Test
    void a_thousand_random_moments_equal_the_fold_of_the_prefix() throws Exception {
        imports.run(new JobArguments(Map.of("adapter", "osha", "folder", "../samples/osha")), new Silent());
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("AsOfIT: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        List<String> hazards = journal.births("Hazard", -1, 5_000).stream()
                .map(Birth::aggregateId)
                .toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            List<RecordedEvent> events = journal.eventsOf(hazards.get(random.nextInt(hazards.size())));
            HazardId id = new HazardId(events.getFirst().info().aggregateId());
            boolean byOccurrence = random.nextBoolean();
            Instant moment = moment(events, byOccurrence, random);
            HazardView answered = questions
                    .ask(
                            new FindHazard(
                                    id,
                                    null,
                                    byOccurrence ? Moment.occurredBy(moment) : Moment.recordedBy(moment),
                                    null),
                            HazardView.class,
                            AUDITOR)
                    .join();
            HazardView expected = prefix(events, byOccurrence, moment);
            if (expected == null ? answered != null : !expected.equals(answered)) {
                wrong.add(id + " at " + moment);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_document_is_the_fold_of_its_events() throws InterruptedException {
        whatFollowsFromTheEventsIsRecorded();
        caughtUp.await(new Silent());
        assertThat(readModels.names())
                .allSatisfy(name -> assertThat(readModels.verify(name, compared -> {}))
                        .satisfies(result -> assertThat(result.differences()).isZero()));
    }

    /** A processor that has handled an event has recorded what follows from it. */
    private void whatFollowsFromTheEventsIsRecorded() throws InterruptedException {
        caughtUp.await(new Silent());
    }

    private static HazardView prefix(List<RecordedEvent> events, boolean byOccurrence, Instant moment) {
        HazardFold fold = new HazardFold();
        HazardView view = null;
        for (RecordedEvent event : events) {
            Instant when =
                    byOccurrence ? event.payload().occurredAt() : event.info().recordedAt();
            if (!when.isAfter(moment)) {
                view = fold.fold(view, (HazardEvent) event.payload(), event.info());
            }
        }
        return view;
    }

    /** Around the times of the events, so that every prefix is met, the empty one too. */
    private static Instant moment(List<RecordedEvent> events, boolean byOccurrence, Random random) {
        RecordedEvent event = events.get(random.nextInt(events.size()));
        Instant at = byOccurrence ? event.payload().occurredAt() : event.info().recordedAt();
        return at.plusMillis(random.nextInt(3) - 1L);
    }
}
