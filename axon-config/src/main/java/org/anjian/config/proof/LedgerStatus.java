package org.anjian.config.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.operations.StatusContribution;

/** How far the proofs are, for the operator. */
final class LedgerStatus implements StatusContribution {

    private final TreeTables tables;
    private final CheckpointTable checkpoints;
    private final Witness witness;

    LedgerStatus(TreeTables tables, CheckpointTable checkpoints, Witness witness) {
        this.tables = tables;
        this.checkpoints = checkpoints;
        this.witness = witness;
    }

    @Override
    public void contribute(Map<String, Object> status) {
        Map<String, Object> ledger = new LinkedHashMap<>();
        ledger.put("leaves", tables.grown().size());
        ledger.put("witnessed", witness.size());
        checkpoints.newest().ifPresent(newest -> {
            ledger.put("signed", newest.size());
            ledger.put("signedAt", newest.signedAt().toString());
        });
        status.put("ledger", ledger);
    }
}
