package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.RefuseFiling;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.graphql.Refusals;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two heads decide on one case at once, ten thousand times, on the real event store: one wins, the other is told. */
@NodeForTests
class PenaltyCaseRacesIT {

    private static final int RACES = 10_000;
    private static final int BATCH = 1_000;
    private static final int WRITERS = 16;
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final Instant AT = Instant.parse("2024-07-01T01:00:00Z");

    private final CommandGateway gateway;
    private final EventStore store;
    private final TransactionTemplate transaction;

    @Autowired
    PenaltyCaseRacesIT(
            CommandGateway gateway,
            EventStore store,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.gateway = gateway;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void of_two_decisions_at_once_one_wins_and_no_update_is_lost() throws Exception {
        List<PenaltyCaseId> cases =
                Stream.generate(PenaltyCaseId::next).limit(RACES).toList();
        for (int from = 0; from < RACES; from += BATCH) {
            List<PenaltyCaseId> batch = cases.subList(from, from + BATCH);
            transaction.executeWithoutResult(status ->
                    store.publish(batch.stream().map(PenaltyCaseRacesIT::opened).toList()));
        }
        AtomicInteger wins = new AtomicInteger();
        AtomicInteger refusals = new AtomicInteger();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (PenaltyCaseId id : cases) {
                for (String head : List.of("head-1", "head-2")) {
                    all.add(writers.submit(() -> decide(id, head, wins, refusals)));
                }
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(wins).hasValue(RACES);
        assertThat(refusals).hasValue(RACES);
        assertThat(cases)
                .allSatisfy(
                        id -> assertThat(store.lastSequenceNumberFor(id.raw())).contains(1L));
    }

    private void decide(PenaltyCaseId id, String head, AtomicInteger wins, AtomicInteger refusals) {
        Actor actor = new Actor(head, Role.AGENCY_HEAD, "county-emergency", COUNTY, null);
        try {
            gateway.sendAndWait(
                    GenericCommandMessage.asCommandMessage(new RefuseFiling(id, "refused by " + head, AT, null))
                            .withMetaData(actor.toMetadata()));
            wins.incrementAndGet();
        } catch (RuntimeException refused) {
            assertThat(Refusals.of(refused))
                    .hasValueSatisfying(refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.CONFLICT));
            refusals.incrementAndGet();
        }
    }

    private static GenericDomainEventMessage<PenaltyCaseOpened> opened(PenaltyCaseId id) {
        PenaltyCaseSubject subject = new PenaltyCaseSubject(
                id,
                null,
                SubjectKind.ENTERPRISE,
                null,
                new EnterpriseId("enterprise-race"),
                "Race",
                Sector.INDUSTRY,
                COUNTY);
        return new GenericDomainEventMessage<>(
                "PenaltyCase",
                id.raw(),
                0,
                new PenaltyCaseOpened(
                        subject,
                        AT,
                        new CaseOrigin(CaseOriginKind.OTHER, null),
                        "race",
                        List.of(),
                        List.of(),
                        null,
                        null),
                Actor.system(COUNTY).toMetadata());
    }
}
