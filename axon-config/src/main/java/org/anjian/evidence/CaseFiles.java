package org.anjian.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.anjian.api.evidence.EvidenceRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.api.refusal.RefusedException;
import org.anjian.config.proof.LedgerProofs;
import org.anjian.evidence.TimelineHtml.CaseWords;
import org.anjian.query.backdating.BackdatingProperties;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.replay.RecordCourse;
import org.anjian.query.replay.RecordKinds;
import org.anjian.query.seal.SealedReading;
import org.anjian.query.words.DocumentWords;
import org.anjian.query.words.EventWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes the file of a record for a reader: what the reader may see of it and nothing else. It is made as a whole before anything of
 * it is given, and that it is taken is written down first.
 */
@Component
@EnableConfigurationProperties(CaseFileProperties.class)
class CaseFiles {

    private final FoundCase records;
    private final PapersOfRecord papers;
    private final CaseFileProperties limits;
    private final ObjectProvider<LedgerProofs> ledger;
    private final ObjectProvider<Reading> reading;
    private final Semaphore places;

    CaseFiles(
            FoundCase records,
            PapersOfRecord papers,
            CaseFileProperties limits,
            ObjectProvider<LedgerProofs> ledger,
            ObjectProvider<Reading> reading) {
        this.records = records;
        this.papers = papers;
        this.limits = limits;
        this.ledger = ledger;
        this.reading = reading;
        this.places = new Semaphore(limits.atOnce());
    }

    /** What a node that answers queries has to tell a case with. */
    @Component
    record Reading(
            RecordKinds kinds,
            EventWords events,
            DocumentWords documents,
            DocumentJson json,
            ReadAudit audit,
            SealedReading sealed,
            BackdatingProperties late) {

        CaseWords words() {
            return new CaseWords(events, documents, Duration.ofHours(late.hours()));
        }
    }

    /** Hears how far it is; may throw to end it. */
    @FunctionalInterface
    interface Progress {

        /** So many of the events are written. */
        void written(long events, long of);
    }

    /**
     * A file that was made.
     *
     * @param name how it is called
     * @param sha256 of its bytes
     */
    record Made(CaseFacts facts, String name, String sha256) {}

    /**
     * Makes the file.
     *
     * @param asked the id of the record, or its number
     * @param size over how many events the checkpoint is; null for the newest
     * @param target where it is written
     * @throws RefusedException where there is no such record for the reader, several have that number, or the file would be too
     *     large
     */
    Made make(String asked, @Nullable Long size, Actor actor, Path target, Progress progress) throws IOException {
        return reading.getObject().sealed().by(actor, () -> made(asked, size, actor, target, progress));
    }

    private Made made(String asked, @Nullable Long size, Actor actor, Path target, Progress progress)
            throws IOException {
        if (!places.tryAcquire()) {
            throw new RefusedException(EvidenceRefusal.CASE_FILES_BUSY);
        }
        Path page = target.resolveSibling(target.getFileName() + ".page");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                CaseArchive archive = new CaseArchive(out, limits.largest().toBytes())) {
            RecordCourse course = records.of(asked, actor);
            if (course.length() > limits.events()) {
                throw new RefusedException(EvidenceRefusal.CASE_FILE_TOO_LARGE);
            }
            LedgerProofs here = ledger.getIfAvailable();
            CaseContent content = new CaseContent(
                    archive, course, here, here == null ? null : here.covered(size), reading.getObject(), progress);
            CaseFacts facts = content.write(papers, actor, page);
            Made made = new Made(facts, CaseContent.fileName(facts.name()) + ".zip", archive.finish());
            writeDown(made, actor);
            return made;
        } finally {
            Files.deleteIfExists(page);
            places.release();
        }
    }

    private void writeDown(Made made, Actor actor) {
        String checkpoint = made.facts().checkpoint() == null
                ? "no checkpoint"
                : "checkpoint " + made.facts().checkpoint().size();
        reading.getObject()
                .audit()
                .writeDown(
                        ReadAuditKind.CASE_FILE_TAKEN,
                        made.facts().course().id(),
                        made.facts().files().size() + " events, " + checkpoint + ", sha256 " + made.sha256(),
                        actor);
    }
}
