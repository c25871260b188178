package org.anjian.query.monthlyreturn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.anjian.api.bulletin.CountedRecord;
import org.anjian.api.bulletin.DividedMonth;
import org.anjian.api.bulletin.FigureCell;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.query.Restatement;
import org.anjian.query.journal.PositionedHistories;
import org.anjian.query.journal.RecordedEvent;

/**
 * Computes the figures of a month by replaying the records that may count up to a position of the event store (QJ22B-11b): the
 * same filter and position give the same figures for ever. What later events changed is told event by event, so that what was
 * signed and what explains the difference always come to what is restated.
 */
public final class MonthLedger {

    private final MonthActivity activity;
    private final PositionedHistories journal;

    public MonthLedger(MonthActivity activity, PositionedHistories journal) {
        this.activity = activity;
        this.journal = journal;
    }

    /** The figures from all events recorded until now. */
    public ComputedFigures now(ReturnFilter filter) {
        return at(filter, journal.head());
    }

    /** The figures from the events up to a position, that one included. */
    public ComputedFigures at(ReturnFilter filter, long position) {
        Replay replay = new Replay(filter);
        return ComputedFigures.of(filter, position, replay.upTo(position).figures());
    }

    /** The position of the last event recorded until now. */
    public long head() {
        return journal.head();
    }

    /**
     * What every record counts at a position, by the ids of the records: their sum is what {@link #at} gives. An enterprise that
     * was inspected is counted by the first of its inspections.
     */
    public List<CountedRecord> counted(ReturnFilter filter, long position) {
        return new Replay(filter).counted(position);
    }

    /** The figures at a position, divided into sectors and regions. */
    public DividedMonth divided(ReturnFilter filter, long position) {
        ReturnFigures total = ReturnFigures.NIL;
        Map<RecordPlace, ReturnFigures> cells = new LinkedHashMap<>();
        for (CountedRecord one : counted(filter, position)) {
            total = total.plus(one.figures());
            cells.merge(new RecordPlace(one.sector(), one.region()), one.figures(), ReturnFigures::plus);
        }
        return new DividedMonth(
                ComputedFigures.of(filter, position, total),
                cells.entrySet().stream()
                        .map(cell -> new FigureCell(
                                cell.getKey().sector(), cell.getKey().region(), cell.getValue()))
                        .toList());
    }

    /** What was signed, what the month comes to now, and what happened in between. */
    public Restatement restated(ComputedFigures signed) {
        long head = journal.head();
        Replay replay = new Replay(signed.filter());
        Map<String, Integer> then = replay.versions(signed.position());
        Map<String, Integer> now = replay.versions(head);
        MonthTotals totals = replay.upTo(signed.position());
        List<Restatement.Explanation> explained = new ArrayList<>();
        ReturnFigures before = totals.figures();
        for (RecordedEvent event : replay.between(then, now)) {
            replay.count(
                    event.info().aggregateId(), Math.toIntExact(event.info().version()), totals);
            ReturnFigures after = totals.figures();
            if (!after.equals(before)) {
                explained.add(explanation(event, after.minus(before)));
            }
            before = after;
        }
        return new Restatement(
                signed, ComputedFigures.of(signed.filter(), head, before), before.minus(signed.figures()), explained);
    }

    private static Restatement.Explanation explanation(RecordedEvent event, ReturnFigures effect) {
        return new Restatement.Explanation(
                event.info().eventId(),
                event.info().aggregateId(),
                event.payload().getClass().getSimpleName(),
                LegalTime.dayOf(event.payload().occurredAt()),
                event.info().recordedAt(),
                effect);
    }

    /** The records that may count, with their whole histories. */
    private final class Replay {

        private final Map<String, List<RecordedEvent>> histories;
        private final Map<String, List<Event>> payloads = new HashMap<>();
        private final RecordTally tally;

        private Replay(ReturnFilter filter) {
            histories = journal.eventsOf(activity.records(filter));
            histories.forEach((record, history) -> payloads.put(
                    record, history.stream().map(RecordedEvent::payload).toList()));
            tally = new RecordTally(filter, RecordBodies.of(histories, journal));
        }

        private Map<String, Integer> versions(long position) {
            Map<String, Integer> versions = new HashMap<>();
            journal.versionsAt(histories.keySet(), position)
                    .forEach((record, version) -> versions.put(record, Math.toIntExact(version)));
            return versions;
        }

        private MonthTotals upTo(long position) {
            MonthTotals totals = new MonthTotals();
            versions(position).forEach((record, version) -> count(record, version, totals));
            return totals;
        }

        private List<CountedRecord> counted(long position) {
            List<CountedRecord> counted = new ArrayList<>();
            Set<String> inspected = new HashSet<>();
            new TreeMap<>(versions(position)).forEach((record, version) -> {
                List<Event> history = payloads.get(record).subList(0, version);
                Contribution contribution = tally.of(record, history);
                Map<ReturnFigure, Long> amounts = new EnumMap<>(ReturnFigure.class);
                amounts.putAll(contribution.amounts());
                if (contribution.inspected() != null && inspected.add(contribution.inspected())) {
                    amounts.put(ReturnFigure.ENTERPRISES_INSPECTED, 1L);
                }
                if (!amounts.isEmpty()) {
                    RecordPlace place = RecordPlace.of(history);
                    counted.add(new CountedRecord(record, place.sector(), place.region(), ReturnFigures.of(amounts)));
                }
            });
            return counted;
        }

        private void count(String record, int version, MonthTotals totals) {
            totals.put(record, tally.of(record, payloads.get(record).subList(0, version)));
        }

        /** The events after some versions up to others: of a record in their order, of several the one recorded first. */
        private List<RecordedEvent> between(Map<String, Integer> from, Map<String, Integer> to) {
            PriorityQueue<Waiting> queue = new PriorityQueue<>(Comparator.comparing(
                            (Waiting waiting) -> waiting.next().info().recordedAt())
                    .thenComparing(waiting -> waiting.next().info().aggregateId()));
            histories.forEach((record, history) -> {
                int begin = from.getOrDefault(record, 0);
                int end = to.getOrDefault(record, 0);
                if (begin < end) {
                    queue.add(new Waiting(history.subList(begin, end)));
                }
            });
            List<RecordedEvent> merged = new ArrayList<>();
            while (!queue.isEmpty()) {
                Waiting waiting = queue.remove();
                merged.add(waiting.next());
                if (waiting.events().size() > 1) {
                    queue.add(new Waiting(
                            waiting.events().subList(1, waiting.events().size())));
                }
            }
            return merged;
        }
    }

    /** The events of one record that were not merged yet; there is at least one. */
    private record Waiting(List<RecordedEvent> events) {

        RecordedEvent next() {
            return events.getFirst();
        }
    }
}
