package org.anjian.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.hazard.RandomHazards;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The versions of a record divide the order of the store and the time of recording among them, however the events arrive. */
class VersioningPropertyTest {

    private static final int LIVES = 200;

    private final Moved model = new Moved();
    private final Versioning<HazardEvent, Whereabouts> versioning =
            new Versioning<>(new VersionedModel<>(model, new DocumentJson()), model);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20160401, 530300})
    void at_every_position_and_at_every_instant_exactly_the_fold_of_what_was_there_holds(long seed) {
        Random random = new Random(seed);
        RandomHazards hazards = new RandomHazards(seed);
        for (int i = 0; i < LIVES; i++) {
            List<RecordedEvent> history = history(i, hazards, random);
            List<Version<Whereabouts>> versions =
                    versioning.whole(history).stream().map(Draft::view).toList();
            long first = history.getFirst().info().position();
            long last = history.getLast().info().position();
            for (long position = first - 2; position <= last + 2; position++) {
                long at = position;
                List<Version<Whereabouts>> holding = versions.stream()
                        .filter(version -> version.held().from() <= at
                                && at < version.held().until())
                        .toList();
                assertThat(holding.stream().map(Version::view).toList())
                        .as("seed %d, life %d, position %d", seed, i, position)
                        .isEqualTo(prefix(history.stream()
                                .filter(event -> event.info().position() <= at)
                                .toList()));
            }
            for (RecordedEvent event : history) {
                // by a clock that is behind, an event can seem to be before the first one
                Instant at = later(
                        event.info().recordedAt(), history.getFirst().info().recordedAt());
                assertThat(versions.stream()
                                .filter(version -> !at.isBefore(version.held().recordedFrom())
                                        && at.isBefore(version.held().recordedUntil()))
                                .toList())
                        .as("seed %d, life %d, recorded at %s", seed, i, at)
                        .hasSize(1);
            }
            assertThat(versions.stream().filter(version -> version.held().still()))
                    .as("seed %d, life %d", seed, i)
                    .hasSize(1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20251001, 530323})
    void at_every_time_exactly_the_fold_of_what_had_happened_by_then_holds(long seed) {
        Random random = new Random(seed);
        RandomHazards hazards = new RandomHazards(seed);
        int besides = 0;
        for (int i = 0; i < LIVES; i++) {
            List<RecordedEvent> history = history(i, hazards, random);
            List<Version<Whereabouts>> versions =
                    versioning.whole(history).stream().map(Draft::view).toList();
            besides += versions.size() - history.size();
            for (RecordedEvent event : history) {
                for (long away = -1; away <= 1; away++) {
                    long at = Held.nanos(event.payload().occurredAt()) + away;
                    assertThat(versions.stream()
                                    .filter(version -> version.held().occurredFrom() <= at
                                            && at < version.held().occurredUntil())
                                    .map(Version::view)
                                    .toList())
                            .as("seed %d, life %d, happened by %d", seed, i, at)
                            .isEqualTo(happenedBy(at, history));
                }
            }
        }
        assertThat(besides).as("late entries in other places than the last").isPositive();
    }

    @Test
    void a_late_entry_divides_the_times_of_what_happened_before_it_anew() {
        List<RecordedEvent> inOrder =
                history(7, new RandomHazards(7), new Random(7)).subList(0, 4);
        assertThat(inOrder.stream().map(event -> event.payload().occurredAt()))
                .isSorted()
                .doesNotHaveDuplicates();
        List<RecordedEvent> late = swapped(inOrder, 1, 2);

        List<Draft<Version<Whereabouts>>> drafts = versioning.whole(late);

        assertThat(drafts).hasSize(late.size() + 1);
        Draft<Version<Whereabouts>> beside = drafts.getLast();
        assertThat(beside.id()).isEqualTo("hazard-7/o3");
        assertThat(beside.view().view().version())
                .as("of the first and the third event")
                .isEqualTo(3);
        assertThat(beside.version()).isEqualTo(3);
        Held second = drafts.get(1).view().held();
        assertThat(second.occurredFrom())
                .as("never without the third, which happened before")
                .isEqualTo(second.occurredUntil());
        assertThat(second.from()).isLessThan(second.until());
    }

    @Test
    void times_that_are_centuries_away_are_as_far_away_as_can_be_told() {
        assertThat(Held.nanos(Instant.parse("2026-03-05T08:00:00.000000001Z")) % 1_000_000_000)
                .isEqualTo(1);
        assertThat(Held.nanos(Instant.MIN)).isEqualTo(Long.MIN_VALUE);
        assertThat(Held.nanos(Instant.MAX)).isLessThan(Held.STILL);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 19830701, 530302})
    void batches_in_any_order_delivered_any_number_of_times_leave_the_same_documents(long seed) {
        Random random = new Random(seed);
        RandomHazards hazards = new RandomHazards(seed);
        for (int i = 0; i < LIVES; i++) {
            List<RecordedEvent> history = history(i, hazards, random);
            Map<String, Draft<Version<Whereabouts>>> index = new HashMap<>();
            List<List<RecordedEvent>> batches = new ArrayList<>(FoldingPropertyTest.deliveries(history, random));
            if (random.nextBoolean()) {
                Collections.shuffle(batches, random);
            }
            for (List<RecordedEvent> batch : batches) {
                List<RecordedEvent> events = Versioning.inOrder(batch);
                EventInfo first = events.getFirst().info();
                Draft<Version<Whereabouts>> before = index.get(Versioning.idOf(first.aggregateId(), first.sequence()));
                versioning
                        .advance(
                                before == null ? null : before.view(),
                                events,
                                () -> earlier(index, first),
                                () -> history)
                        .forEach(draft -> write(draft, index));
            }
            Map<String, Draft<Version<Whereabouts>>> expected = new HashMap<>();
            versioning.whole(history).forEach(draft -> expected.put(draft.id(), draft));
            assertThat(index).as("seed %d, life %d", seed, i).isEqualTo(expected);
        }
    }

    @Test
    void what_decides_on_readers_is_in_every_version_what_it_is_now() {
        List<RecordedEvent> history = history(7, new RandomHazards(7), new Random(7));

        List<Version<Whereabouts>> versions =
                versioning.whole(history).stream().map(Draft::view).toList();

        Whereabouts now = versions.getLast().view();
        assertThat(versions)
                .hasSizeGreaterThan(3)
                .allSatisfy(version -> assertThat(
                                version.readers().path("regionPath").path(0).asString())
                        .isEqualTo(now.regionPath().getFirst()));
        assertThat(versions.stream().map(version -> version.view().regionPath()).distinct())
                .as("the record moved")
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_history_with_a_gap_has_no_versions() {
        List<RecordedEvent> history = history(1, new RandomHazards(5), new Random(5));
        assertThatThrownBy(() -> versioning.whole(history.subList(1, history.size())))
                .isInstanceOf(FoldFailure.class);
        assertThatThrownBy(() -> versioning.whole(List.of())).isInstanceOf(FoldFailure.class);
    }

    @Test
    void versions_have_no_versions() {
        VersionedModel<HazardEvent, Whereabouts> versions = new VersionedModel<>(model, new DocumentJson());
        assertThatThrownBy(() -> new VersionedModel<>(versions, new DocumentJson()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Version<Whereabouts>> earlier(Map<String, Draft<Version<Whereabouts>>> index, EventInfo first) {
        List<Version<Whereabouts>> earlier = new ArrayList<>();
        for (long version = 1; version < first.sequence(); version++) {
            Draft<Version<Whereabouts>> there = index.get(Versioning.idOf(first.aggregateId(), version));
            if (there == null) {
                break;
            }
            earlier.add(there.view());
        }
        return earlier;
    }

    /** As Elasticsearch takes documents under external versions; the same version must be the same document. */
    private static void write(Draft<Version<Whereabouts>> draft, Map<String, Draft<Version<Whereabouts>>> index) {
        index.merge(draft.id(), draft, (there, comes) -> {
            if (there.version() == comes.version()) {
                assertThat(comes).isEqualTo(there);
            }
            return comes.version() > there.version() ? comes : there;
        });
    }

    private List<Whereabouts> prefix(List<RecordedEvent> events) {
        return events.isEmpty()
                ? List.of()
                : List.of(new Folding<>(model).whole(events).view());
    }

    private List<Whereabouts> happenedBy(long time, List<RecordedEvent> history) {
        List<RecordedEvent> happened = history.stream()
                .filter(event -> Held.nanos(event.payload().occurredAt()) <= time)
                .toList();
        if (happened.isEmpty() || happened.getFirst() != history.getFirst()) {
            return List.of();
        }
        Whereabouts view = null;
        for (RecordedEvent event : happened) {
            view = model.fold(view, (HazardEvent) event.payload(), event.info());
        }
        return List.of(view);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Between events of other records, by nodes whose clocks differ; of some lives one or the other event was recorded late. */
    private static List<RecordedEvent> history(int life, RandomHazards hazards, Random random) {
        long[] position = {random.nextInt(1_000)};
        List<RecordedEvent> history = Recorded.at(
                Recorded.history("hazard-" + life, hazards.life(life)), () -> position[0] += 1 + random.nextInt(4));
        List<RecordedEvent> late = history;
        for (int swaps = random.nextInt(3); swaps > 0; swaps--) {
            late = swapped(late, random.nextInt(late.size()), random.nextInt(late.size()));
        }
        return late.stream()
                .map(event ->
                        random.nextInt(4) > 0 ? event : recordedBefore(event, Duration.ofHours(random.nextInt(3))))
                .toList();
    }

    private static List<RecordedEvent> swapped(List<RecordedEvent> history, int one, int other) {
        List<RecordedEvent> swapped = new ArrayList<>(history);
        swapped.set(
                one,
                new RecordedEvent(history.get(one).info(), history.get(other).payload()));
        swapped.set(
                other,
                new RecordedEvent(history.get(other).info(), history.get(one).payload()));
        return swapped;
    }

    private static RecordedEvent recordedBefore(RecordedEvent event, Duration difference) {
        EventInfo info = event.info();
        return new RecordedEvent(
                new EventInfo(
                        info.eventId(),
                        info.aggregateId(),
                        info.sequence(),
                        info.recordedAt().minus(difference),
                        info.metadata(),
                        info.position()),
                event.payload());
    }

    /** A document that moves to another region now and then. */
    record Whereabouts(String id, long version, List<String> regionPath) {}

    private static final class Moved implements FoldedModel<HazardEvent, Whereabouts> {

        private static final int STAY = 5;

        private final HazardFold hazards = new HazardFold();

        @Override
        public String name() {
            return hazards.name();
        }

        @Override
        public String aggregateType() {
            return hazards.aggregateType();
        }

        @Override
        public String idPrefix() {
            return hazards.idPrefix();
        }

        @Override
        public int schema() {
            return hazards.schema();
        }

        @Override
        public Class<HazardEvent> eventType() {
            return HazardEvent.class;
        }

        @Override
        public Class<Whereabouts> viewType() {
            return Whereabouts.class;
        }

        @Override
        public Whereabouts fold(@Nullable Whereabouts before, HazardEvent event, EventInfo info) {
            return new Whereabouts(info.aggregateId(), info.version(), List.of("region-" + info.sequence() / STAY));
        }
    }
}
