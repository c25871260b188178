package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.anjian.NodeForTests;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.message.Event;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.Moment;
import org.anjian.query.journal.Change;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.replay.Replay;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Records of every context in the real store, whatever the tests before put there: as of random moments, by both clocks, by
 * version and by position, they are the fold of the prefix.
 */
@NodeForTests
class PastOfEveryKindIT {

    private static final int PAIRS = 10_000;
    private static final int MOST_CHANGES = 20_000;
    private static final RegionCode COUNTY = new RegionCode("530304");

    private final EventJournal journal;
    private final List<FoldedModel<?, ?>> models;
    private final Ledger ledger;
    private final Births births;

    @Autowired
    PastOfEveryKindIT(EventJournal journal, List<FoldedModel<?, ?>> models, CommandGateway gateway, EventStore store) {
        this.journal = journal;
        this.models = models.stream().filter(FoldedModel::isOfItsOwn).toList();
        this.ledger = new Ledger(gateway);
        this.births = new Births(store);
    }

    @Test
    void records_of_every_kind_at_random_moments_are_the_fold_of_the_prefix() {
        String name = "w-" + UUID.randomUUID();
        Target target = Target.of(ledger.enterprise(name, COUNTY.raw()), COUNTY, CampaignId.next(), name);
        target.begin(births, Ledger.head());
        target.beginOfRegion(births, Ledger.head());
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("PastOfEveryKindIT: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        int longest = 0;
        for (FoldedModel<?, ?> model : models) {
            longest = Math.max(longest, compare(model, random, PAIRS / models.size() + 1, wrong));
        }
        System.out.println("PastOfEveryKindIT: longest history " + longest + " events, " + models.size() + " kinds");
        assertThat(wrong).isEmpty();
    }

    /** Returns the length of the longest history that was met. */
    private <E extends Event, V> int compare(FoldedModel<E, V> model, Random random, int pairs, List<String> wrong) {
        Map<String, List<Long>> positions = new HashMap<>();
        for (Change change : journal.changes(model.aggregateType(), -1, MOST_CHANGES)) {
            positions
                    .computeIfAbsent(change.aggregateId(), id -> new ArrayList<>())
                    .add(change.position());
        }
        List<String> ids = positions.keySet().stream()
                .filter(id -> id.startsWith(model.idPrefix()))
                .sorted()
                .toList();
        assertThat(ids).as(model.name()).isNotEmpty();
        Replay<E, V> replay = new Replay<>(model, journal);
        int longest = 0;
        for (int i = 0; i < pairs; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            List<RecordedEvent> events = journal.eventsOf(id);
            longest = Math.max(longest, events.size());
            int at = random.nextInt(Math.min(events.size(), positions.get(id).size()));
            Asked asked = asked(events, positions.get(id), at, random);
            V answered = replay.of(id).at(asked.moment());
            if (!Objects.equals(answered, fold(model, asked.prefix()))) {
                wrong.add(id + " at " + asked.moment());
            }
        }
        return longest;
    }

    /** A moment, and the events that count then. */
    private record Asked(Moment moment, List<RecordedEvent> prefix) {}

    private static Asked asked(List<RecordedEvent> events, List<Long> positions, int at, Random random) {
        RecordedEvent event = events.get(at);
        return switch (random.nextInt(4)) {
            case 0 -> new Asked(Moment.atVersion(at + 1L), events.subList(0, at + 1));
            case 1 -> {
                // Just before the first event of the store there is no position.
                boolean before = positions.get(at) > 0 && random.nextBoolean();
                yield new Asked(
                        Moment.atPosition(positions.get(at) - (before ? 1 : 0)),
                        events.subList(0, before ? at : at + 1));
            }
            case 2 -> {
                Instant when = event.info().recordedAt().plusMillis(random.nextInt(3) - 1L);
                yield new Asked(
                        Moment.recordedBy(when),
                        events.stream()
                                .filter(each -> !each.info().recordedAt().isAfter(when))
                                .toList());
            }
            default -> {
                Instant when = event.payload().occurredAt().plusMillis(random.nextInt(3) - 1L);
                yield new Asked(
                        Moment.occurredBy(when),
                        events.getFirst().payload().occurredAt().isAfter(when)
                                ? List.of()
                                : events.stream()
                                        .filter(each ->
                                                !each.payload().occurredAt().isAfter(when))
                                        .toList());
            }
        };
    }

    private static <E extends Event, V> V fold(FoldedModel<E, V> model, List<RecordedEvent> events) {
        V view = null;
        for (RecordedEvent event : events) {
            view = model.fold(view, model.eventType().cast(event.payload()), event.info());
        }
        return view;
    }
}
