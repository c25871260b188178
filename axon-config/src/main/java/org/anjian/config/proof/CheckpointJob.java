package org.anjian.config.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.operations.JobRefused;
import org.springframework.beans.factory.ObjectProvider;

/** {@code ./anjian checkpoint}: signs what was recorded since the last checkpoint, and answers with the newest. */
final class CheckpointJob implements Job {

    private final ObjectProvider<CheckpointSigning> signing;
    private final Witness witness;
    private final TreeTables tables;

    CheckpointJob(ObjectProvider<CheckpointSigning> signing, Witness witness, TreeTables tables) {
        this.signing = signing;
        this.witness = witness;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "checkpoint";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        CheckpointSigning here = signing.getIfAvailable();
        if (here == null) {
            throw new JobRefused("UNAVAILABLE", "this node takes no commands: ask one that does");
        }
        KeptCheckpoint newest = here.sign(CheckpointCause.OPERATOR)
                .orElseThrow(() -> new JobRefused("UNAVAILABLE", "there is no key to sign with, or nothing to sign"));
        witness.follow(tables);
        witness.keep(newest.note());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("size", newest.size());
        result.put("signedAt", newest.signedAt().toString());
        result.put("note", newest.note());
        return result;
    }
}
