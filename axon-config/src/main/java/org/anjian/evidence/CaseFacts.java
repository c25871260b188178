package org.anjian.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anjian.config.proof.LedgerProofs.Published;
import org.anjian.query.replay.RecordCourse;
import org.jspecify.annotations.Nullable;

/**
 * What a case file is about and how it stands to the ledger. There is nothing in it of when or for whom it was made: the same
 * events, documents and checkpoint make the same file.
 *
 * @param number under which the record is known; null where it has none
 * @param organisation for which the first event was recorded; null where that is not known
 * @param regionPath where the record belongs
 * @param end the record after its last event
 * @param files where each event is in the zip, by its id
 * @param papers the documents that were issued for it
 * @param checkpoint the one under which the events are proven; null where there is none
 * @param key the public key; null where the ledger gives no proofs
 * @param hidden how many events the reader may not see
 */
record CaseFacts(
        RecordCourse course,
        @Nullable String number,
        @Nullable String organisation,
        Collection<String> regionPath,
        Map<String, Object> end,
        Map<String, EventFile> files,
        List<CasePaper> papers,
        @Nullable Published checkpoint,
        @Nullable String key,
        int hidden) {

    /**
     * An event in the zip.
     *
     * @param name its file
     * @param leaf which leaf of the ledger it is; null where it is not proven
     */
    record EventFile(String name, @Nullable Long leaf) {}

    /** How many events are proven. */
    long proven() {
        return files.values().stream().filter(file -> file.leaf() != null).count();
    }

    /** How many events are there without a proof. */
    long unproven() {
        return files.size() - proven();
    }

    /** The number, or else the id. */
    String name() {
        return number == null ? course.id() : number;
    }
}
