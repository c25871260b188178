package org.anjian.config.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;

/** {@code ./anjian audit}: has the tree take in what was appended, and audits the store against it. */
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
        StoreAudit.Result result = audit.run(events -> {
            progress.throwIfCancelled();
            progress.report(events, size, "hashing events");
        });
        Map<String, Object> total = new LinkedHashMap<>();
        total.put("events", result.events());
        total.put("proven", result.proven());
        total.put("findings", result.findings());
        total.put("first", result.first().stream().map(AuditJob::row).toList());
        return total;
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", finding.kind().name());
        row.put("position", finding.position());
        row.put("event", finding.event());
        row.put("record", finding.record());
        return row;
    }
}
