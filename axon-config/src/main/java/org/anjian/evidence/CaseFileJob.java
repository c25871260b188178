package org.anjian.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.config.AnjianProperties;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.operations.JobRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code ./anjian case-file}: signs a checkpoint, so that everything recorded until now is proven, and makes the file of a record as
 * an auditor sees it, under the data folder. In embedded mode alone, where operator and users are one: elsewhere whoever operates a node
 * reads no case, and an auditor fetches the file with an own login.
 */
@Component
@ConditionalOnProperty(name = "anjian.mode", havingValue = "embedded", matchIfMissing = true)
class CaseFileJob implements Job {

    private static final Actor OPERATOR =
            new Actor("operator", Role.AUDITOR, "operator", new RegionCode("000000"), null);

    private final CaseFiles files;
    private final AnjianProperties node;
    private final ObjectProvider<Job> checkpoint;

    CaseFileJob(CaseFiles files, AnjianProperties node, @Qualifier("checkpointJob") ObjectProvider<Job> checkpoint) {
        this.files = files;
        this.node = node;
        this.checkpoint = checkpoint;
    }

    @Override
    public String name() {
        return "case-file";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) throws Exception {
        String asked = arguments.text("record");
        sign(progress);
        Path folder = Files.createDirectories(node.data().resolve("case-files")).toAbsolutePath();
        Path making = Files.createTempFile(folder, "making-", ".zip");
        try {
            CaseFiles.Made made = files.make(asked, null, OPERATOR, making, (events, of) -> {
                progress.throwIfCancelled();
                progress.report(events, of, "writing events");
            });
            Path file = folder.resolve(made.name());
            Files.move(making, file, StandardCopyOption.REPLACE_EXISTING);
            return result(made, file);
        } catch (RefusedException refused) {
            Refusal refusal = refused.refusal();
            throw new JobRefused(refusal.kind().name(), refusal.code() + ": " + refusal.zh() + " / " + refusal.en());
        } finally {
            Files.deleteIfExists(making);
        }
    }

    /** Where this node cannot sign, the file says which events are not covered yet. */
    private void sign(JobProgress progress) throws Exception {
        Job signing = checkpoint.getIfAvailable();
        if (signing == null) {
            return;
        }
        progress.report(0, JobProgress.UNKNOWN, "signing a checkpoint");
        try {
            signing.run(new JobArguments(Map.of()), progress);
        } catch (JobRefused cannot) {
            progress.report(0, JobProgress.UNKNOWN, "no new checkpoint: " + cannot.getMessage());
        }
    }

    private static Map<String, Object> result(CaseFiles.Made made, Path file) throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("record", made.facts().course().id());
        result.put("name", made.name());
        result.put("file", file.toString());
        result.put("bytes", Files.size(file));
        result.put("sha256", made.sha256());
        result.put("events", made.facts().files().size());
        result.put("proven", made.facts().proven());
        result.put("notCovered", made.facts().unproven());
        result.put("documents", made.facts().papers().size());
        return result;
    }
}
