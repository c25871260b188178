package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.past.VersionProgress;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.security.DemoUsers;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** An event that is committed after a later one was read already, on the real stores. */
@NodeForTests
class LateCommitIT {

    private static final String VERSIONS = "penalty-cases-versions";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RegionCode COUNTY = new RegionCode("530323");

    private final EventStore store;
    private final TransactionTemplate transaction;
    private final EventJournal journal;
    private final VersionProgress progress;
    private final ReadModels models;
    private final CaughtUp caughtUp;
    private final DemoUsers users;
    private final EnterpriseId enterprise = new EnterpriseId("enterprise-late-" + UUID.randomUUID());

    @LocalServerPort
    private int port;

    @Autowired
    LateCommitIT(
            EventStore store,
            PlatformTransactionManager transactions,
            EventJournal journal,
            VersionProgress progress,
            ReadModels models,
            CaughtUp caughtUp,
            DemoUsers users) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.journal = journal;
        this.progress = progress;
        this.models = models;
        this.caughtUp = caughtUp;
        this.users = users;
    }

    @Test
    void a_version_holds_from_the_place_of_its_event_though_later_ones_were_projected_before() throws Exception {
        PenaltyCaseId slow = PenaltyCaseId.next();
        PenaltyCaseId quick = PenaltyCaseId.next();
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slowly = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            append(slow, 0, opened(slow));
            appended.countDown();
            waitFor(mayCommit);
        }));
        appended.await();
        transaction.executeWithoutResult(status -> append(quick, 0, opened(quick)));
        long second = positionOf(quick);
        await().atMost(PATIENCE).until(() -> progress.hasAll(VERSIONS, second));

        mayCommit.countDown();
        slowly.join();

        long first = positionOf(slow);
        assertThat(first).as("the place was taken before").isLessThan(second);
        transaction.executeWithoutResult(status -> append(slow, 1, fined(slow)));
        caughtUp.await(new Silent());
        assertThat(models.verify(VERSIONS, compared -> {}).differences()).isZero();
        assertThat(cases(first - 1)).isZero();
        assertThat(cases(first)).as("the slow one alone").isEqualTo(1);
        assertThat(cases(second)).isEqualTo(2);
    }

    private int cases(long position) {
        JsonNode answer = GraphQlClient.as(Role.AUDITOR, users, port)
                .send(
                        "query($enterprise: ID!) @asOf(position: " + position
                                + ") { penaltyCases(filter: {enterprise: $enterprise}) { totalCount } }",
                        Map.of("enterprise", enterprise.raw()));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/penaltyCases/totalCount").asInt();
    }

    private long positionOf(PenaltyCaseId id) {
        return journal.positionedEventsOf(List.of(id.raw()))
                .get(id.raw())
                .getFirst()
                .info()
                .position();
    }

    private void append(PenaltyCaseId id, long sequence, PenaltyCaseEvent event) {
        store.publish(new GenericDomainEventMessage<>(
                "PenaltyCase",
                id.raw(),
                sequence,
                event,
                new Actor("head", Role.AGENCY_HEAD, "shizong-emergency-bureau", COUNTY, null).toMetadata()));
    }

    private PenaltyCaseEvent opened(PenaltyCaseId id) {
        return PenaltyEvents.opened(subject(id), Instant.parse("2016-07-01T02:00:00Z"));
    }

    private PenaltyCaseEvent fined(PenaltyCaseId id) {
        return PenaltyEvents.fined(
                subject(id), Instant.parse("2016-08-01T02:00:00Z"), "罚1号", 1_000_000, LocalDate.parse("2016-08-16"));
    }

    private PenaltyCaseSubject subject(PenaltyCaseId id) {
        return new PenaltyCaseSubject(
                id, null, SubjectKind.ENTERPRISE, null, enterprise, "矿山", Sector.COAL_MINE, COUNTY);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
