package org.anjian.config.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.operations.JobRefused;
import org.anjian.proof.ProofRefused;

/** {@code ./anjian audit}: has the tree take in what was appended, and audits the store against it and all signed checkpoints. */
final class AuditJob implements Job {

    private final LedgerTree tree;
    private final StoreAudit audit;

    AuditJob(LedgerTree tree, StoreAudit audit) {
        this.tree = tree;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        progress.report(0, JobProgress.UNKNOWN, "taking in the last events");
        long size = tree.grow(progress::isCancelled);
        progress.throwIfCancelled();
        List<String> kept = arguments.optionalText("checkpoint").stream().toList();
        return total(run(kept, size, progress));
    }

    private StoreAudit.Result run(List<String> kept, long size, JobProgress progress) {
        try {
            return audit.run(kept, events -> {
                progress.throwIfCancelled();
                progress.report(events, size, "hashing events");
            });
        } catch (ProofRefused notOfThisLedger) {
            throw new JobRefused("INVALID", "the checkpoint: " + notOfThisLedger.getMessage());
        }
    }

    private static Map<String, Object> total(StoreAudit.Result result) {
        Map<String, Object> total = new LinkedHashMap<>();
        total.put("events", result.events());
        total.put("proven", result.proven());
        total.put("witnessed", result.witnessed());
        total.put("checkpoints", result.checkpoints());
        total.put("signed", result.signed());
        total.put("findings", result.findings());
        total.put("first", result.first().stream().map(AuditJob::row).toList());
        return total;
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", finding.kind().name());
        row.put("position", finding.position());
        row.put("until", finding.until());
        row.put("event", finding.event());
        row.put("record", finding.record());
        return row;
    }
}
