package org.anjian.query.whatif;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.whatif.HazardWhatIf;
import org.anjian.api.whatif.WhatIfState;
import org.anjian.api.whatif.query.AskWhatIf.Wanted;
import org.anjian.api.whatif.query.WhatIfProgress;
import org.anjian.api.whatif.view.WhatIfHazardView;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.FoldFailure;
import org.anjian.query.readmodel.ReadModelTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes comparisons into temporary indices. It reads events and writes nothing but its own index: no event, and no document that
 * anybody else reads.
 */
public final class WhatIfRuns {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfRuns.class);
    private static final String HAZARD = "Hazard";
    private static final String EXCLUSION = "what-if ";
    private static final int PAGE = 500;
    private static final long START = -1;
    private static final int ALL = 100;

    /** How many comparisons are kept besides a new one. */
    private static final int MOST = 19;

    private final WhatIfTable table;
    private final WhatIfIndices indices;
    private final EventJournal journal;
    private final ReadModelTable exclusion;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final Duration keep;

    WhatIfRuns(
            WhatIfTable table,
            WhatIfIndices indices,
            EventJournal journal,
            ReadModelTable exclusion,
            WorkingDays workingDays,
            Clock clock,
            Duration keep) {
        this.table = table;
        this.indices = indices;
        this.journal = journal;
        this.exclusion = exclusion;
        this.workingDays = workingDays;
        this.clock = clock;
        this.keep = keep;
    }

    /** How far a comparison is; empty where there is none, or none any more. */
    public Optional<WhatIfProgress> find(String id) {
        return run(id).map(this::view);
    }

    Optional<WhatIfTable.Run> run(String id) {
        return table.find(id).filter(run -> run.expiresAt().isAfter(clock.instant()));
    }

    /** Makes room for a comparison, so that it can be told of before it is computed; does nothing where it is being computed. */
    WhatIfProgress begin(HazardWhatIf question, Wanted wanted) {
        removeExpired();
        exclusion.onlyOne(EXCLUSION + question.id(), () -> begun(question, wanted));
        return find(question.id()).orElseThrow(() -> gone(question));
    }

    /**
     * Computes a comparison, or goes on with one that was stopped.
     *
     * @param progress is told after every page
     * @param stop asked before every page; what was stopped goes on when it is asked for again
     * @return how far it came; as another node has it where that one is computing it
     */
    public WhatIfProgress compute(
            HazardWhatIf question, Wanted wanted, Consumer<WhatIfProgress> progress, BooleanSupplier stop) {
        removeExpired();
        String id = question.id();
        exclusion.onlyOne(EXCLUSION + id, () -> {
            WhatIfTable.Run begun = begun(question, wanted);
            if (begun.state() == WhatIfState.RUNNING) {
                goOn(question, begun, progress, stop);
            }
        });
        return find(id).orElseThrow(() -> gone(question));
    }

    /** Removes what has expired, with its index, and of too many those that would expire next. */
    public void removeExpired() {
        table.expired(clock.instant(), MOST).forEach(run -> {
            indices.delete(run.index());
            table.forget(run.id());
            LOG.info("what-if: the comparison {} has expired and was removed", run.id());
        });
    }

    private static IllegalStateException gone(HazardWhatIf question) {
        return new IllegalStateException("the comparison " + question.id() + " has gone");
    }

    private WhatIfTable.Run begun(HazardWhatIf question, Wanted wanted) {
        Optional<WhatIfTable.Run> there = run(question.id());
        boolean enough = there.isPresent()
                && (there.get().state() == WhatIfState.RUNNING
                        || (wanted == Wanted.ONE_THAT_IS_THERE && there.get().state() == WhatIfState.DONE));
        if (enough) {
            return there.get();
        }
        table.find(question.id()).map(WhatIfTable.Run::index).ifPresent(indices::delete);
        Instant now = clock.instant();
        WhatIfTable.Run fresh = new WhatIfTable.Run(
                question.id(),
                indices.create(question.id(), now.toEpochMilli()),
                LegalTime.dayOf(now),
                journal.head(),
                START,
                0,
                journal.count(HAZARD),
                WhatIfState.RUNNING,
                null,
                question.region(),
                now.plus(keep));
        table.save(fresh);
        return fresh;
    }

    private void goOn(
            HazardWhatIf question, WhatIfTable.Run begun, Consumer<WhatIfProgress> progress, BooleanSupplier stop) {
        Hypothesis hypothesis = new Hypothesis(question, workingDays, begun.asOf());
        WhatIfTable.Run at = begun;
        try {
            List<Birth> births = births(at);
            while (!births.isEmpty() && !stop.getAsBoolean()) {
                indices.write(at.index(), folded(hypothesis, births));
                at = at.at(births.getLast().position(), at.done() + births.size());
                table.save(at);
                progress.accept(view(at));
                births = births(at);
            }
            if (births.isEmpty()) {
                indices.refresh(at.index());
                table.save(at.ended(WhatIfState.DONE, null));
            }
        } catch (RefusedException refused) {
            LOG.warn("what-if: the comparison {} cannot be computed: {}", begun.id(), refused.getMessage());
            table.save(at.ended(WhatIfState.FAILED, refused.refusal().code()));
        }
    }

    private List<Birth> births(WhatIfTable.Run at) {
        return journal.births(HAZARD, at.checkpoint(), PAGE).stream()
                .filter(birth -> birth.position() <= at.head())
                .toList();
    }

    private List<WhatIfHazardView> folded(Hypothesis hypothesis, List<Birth> births) {
        List<WhatIfHazardView> hazards = new ArrayList<>();
        for (List<RecordedEvent> history : journal.eventsOf(
                        births.stream().map(Birth::aggregateId).toList())
                .values()) {
            try {
                hypothesis.of(history).ifPresent(hazards::add);
            } catch (FoldFailure unfoldable) {
                LOG.warn(
                        "what-if: {} cannot be folded and is left out",
                        history.getFirst().info().aggregateId());
            }
        }
        return hazards;
    }

    private WhatIfProgress view(WhatIfTable.Run run) {
        return new WhatIfProgress(
                run.id(),
                run.state(),
                run.asOf(),
                percent(run),
                run.expiresAt(),
                run.failure(),
                run.state() == WhatIfState.DONE ? indices.compare(run.index()) : null);
    }

    private static int percent(WhatIfTable.Run run) {
        return run.state() == WhatIfState.DONE || run.total() == 0
                ? ALL
                : (int) Math.min(ALL - 1, run.done() * ALL / run.total());
    }
}
