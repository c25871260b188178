package org.anjian.config.drift;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.anjian.api.drift.DriftKind;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.operations.JobProgress;
import org.anjian.query.drift.OpenDrifts;
import org.anjian.query.readmodel.Difference;
import org.anjian.query.readmodel.DriftChecks;
import org.anjian.query.readmodel.DriftExtent;
import org.anjian.query.readmodel.DriftLooked;
import org.anjian.query.readmodel.SearchEngineException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks read models one after another: what is found is recorded, then healed, then compared again, then recorded as healed. */
final class DriftWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DriftWatch.class);
    private static final int NAMED = 20;

    private final DriftChecks checks;
    private final OpenDrifts open;
    private final DriftLedger ledger;
    private final DriftTable table;
    private final Clock clock;

    DriftWatch(DriftChecks checks, OpenDrifts open, DriftLedger ledger, DriftTable table, Clock clock) {
        this.checks = checks;
        this.open = open;
        this.ledger = ledger;
        this.table = table;
        this.clock = clock;
    }

    List<String> models() {
        return checks.names();
    }

    /**
     * One check, unless another one is running somewhere.
     *
     * @param sample how many records of each read model; null for all
     * @return what it came to; empty where another check is running
     * @throws CancellationException where it was stopped
     */
    Optional<DriftOutcome> check(List<String> models, @Nullable Integer sample, JobProgress progress) {
        List<DriftOutcome> outcome = new ArrayList<>(1);
        checks.onlyOne(() -> outcome.add(new Run(sample, progress).all(models)));
        return outcome.stream().findFirst();
    }

    private final class Run {

        private final @Nullable Integer sample;
        private final JobProgress progress;
        private final Instant begunAt = clock.instant();
        private final List<String> notLooked = new ArrayList<>();
        private int looked;
        private long records;
        private long documents;
        private int found;
        private int healed;
        private int remaining;

        private Run(@Nullable Integer sample, JobProgress progress) {
            this.sample = sample;
            this.progress = progress;
        }

        private DriftOutcome all(List<String> models) {
            for (String model : models) {
                progress.throwIfCancelled();
                try {
                    one(model);
                } catch (SearchEngineException failed) {
                    LOG.warn("drift: {} could not be compared with the ledger: {}", model, failed.getMessage());
                    notLooked.add(model + ": " + failed.getMessage());
                    if (failed.status() == 0) {
                        break;
                    }
                }
            }
            DriftOutcome outcome = new DriftOutcome(
                    begunAt, clock.instant(), looked, records, documents, found, healed, remaining, notLooked);
            table.last(outcome);
            return outcome;
        }

        private void one(String model) {
            if (!checks.isComparable(model)) {
                LOG.warn(
                        "drift: {} was not compared: its index is gone, or is of another version of Anjian and being"
                                + " rebuilt (./anjian rebuild {})",
                        model,
                        model);
                notLooked.add(model + ": its index is gone or does not fit this version");
                return;
            }
            List<DriftedDocument> before = open.of(model);
            DriftLooked seen = checks.look(model, extent(model), before, done -> {
                progress.throwIfCancelled();
                progress.report(records + done, JobProgress.UNKNOWN, "comparing " + model);
            });
            looked++;
            records += seen.records();
            documents += seen.documents();
            found += seen.differences().size();
            settle(model, before, seen);
            if (sample != null) {
                table.position(model, seen.position());
            }
        }

        private DriftExtent extent(String model) {
            return sample == null ? new DriftExtent.All() : new DriftExtent.Sample(sample, table.position(model));
        }

        private void settle(String model, List<DriftedDocument> before, DriftLooked seen) {
            List<DriftedDocument> told =
                    seen.differences().stream().map(Difference::told).toList();
            List<Difference> left = List.of();
            if (!told.isEmpty()) {
                LOG.warn(
                        "drift: {} documents of {} do not say what the ledger says {}: {}; healing them",
                        told.size(),
                        model,
                        kinds(told),
                        named(told));
                ledger.found(model, told);
                left = checks.heal(model, seen.differences());
            }
            if (!seen.complete()) {
                LOG.error(
                        "drift: so many documents of {} are wrong that not all were looked for; build it anew:"
                                + " ./anjian rebuild {}",
                        model,
                        model);
                notLooked.add(model + ": too many documents differ, rebuild it");
            }
            remaining += left.size();
            Set<String> well = new LinkedHashSet<>();
            before.forEach(document -> well.add(document.id()));
            told.forEach(document -> well.add(document.id()));
            left.forEach(difference -> well.remove(difference.told().id()));
            ledger.healed(model, List.copyOf(well));
            healed += well.size();
            logSettled(model, well, left);
        }

        private static void logSettled(String model, Set<String> well, List<Difference> left) {
            if (!well.isEmpty()) {
                LOG.warn("drift: {} documents of {} say again what the ledger says", well.size(), model);
            }
            if (!left.isEmpty()) {
                List<DriftedDocument> told = left.stream().map(Difference::told).toList();
                LOG.error(
                        "drift: {} documents of {} are still wrong {}: {}; readers see them so. What is UNREADABLE has"
                                + " to be repaired first (events set aside: ./anjian status); else ./anjian rebuild {}",
                        told.size(),
                        model,
                        kinds(told),
                        named(told),
                        model);
            }
        }

        private static Map<DriftKind, Long> kinds(List<DriftedDocument> documents) {
            return documents.stream()
                    .collect(Collectors.groupingBy(DriftedDocument::kind, TreeMap::new, Collectors.counting()));
        }

        private static List<String> named(List<DriftedDocument> documents) {
            return documents.stream().map(DriftedDocument::id).limit(NAMED).toList();
        }
    }
}
