package org.anjian.evidence;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.document.view.EnforcementDocumentView.DocumentVersion;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.config.proof.LedgerProofs;
import org.anjian.evidence.CaseFacts.EventFile;
import org.anjian.proof.NoteKey;
import org.anjian.proof.ProofRefused;
import org.anjian.proof.SignedNote;
import org.anjian.query.replay.RecordCourse;
import org.jspecify.annotations.Nullable;

/** Writes the files of one case file in their order: events and states, documents, checkpoint and key, the page, what is in it. */
final class CaseContent {

    /** Where the events without a proof are: the verifier would refuse them among the others. */
    static final String UNPROVEN = "events-not-covered/";

    private static final String PROVEN = "events/";
    private static final String OF_DOCUMENTS = "document-events/";

    private final CaseArchive archive;
    private final RecordCourse course;
    private final @Nullable LedgerProofs ledger;
    private final LedgerProofs.@Nullable Covered covered;
    private final CaseFiles.Reading reading;
    private final CaseFiles.Progress progress;

    private final Map<String, EventFile> files = new HashMap<>();
    private Map<String, Object> end = Map.of();
    private List<String> regionPath = List.of();
    private int hidden;
    private int ofDocuments;

    @Nullable
    private String number;

    @Nullable
    private String organisation;

    CaseContent(
            CaseArchive archive,
            RecordCourse course,
            @Nullable LedgerProofs ledger,
            LedgerProofs.@Nullable Covered covered,
            CaseFiles.Reading reading,
            CaseFiles.Progress progress) {
        this.archive = archive;
        this.course = course;
        this.ledger = ledger;
        this.covered = covered;
        this.reading = reading;
        this.progress = progress;
    }

    /**
     * Writes everything.
     *
     * @param page where the page is written before it is copied
     */
    CaseFacts write(PapersOfRecord documents, Actor actor, Path page) throws IOException {
        for (RecordCourse.Step step : course) {
            step(step);
            progress.written(step.version(), course.length());
        }
        List<CasePaper> papers = papers(documents, actor);
        CaseFacts facts = facts(papers);
        if (facts.checkpoint() != null) {
            archive.put("checkpoint", facts.checkpoint().note());
        }
        if (facts.key() != null) {
            archive.put("key", facts.key() + "\n");
        }
        try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
            CasePage.write(facts, reading.words(), out);
        }
        archive.put("index.html", page);
        archive.put("README.txt", CaseReadme.of(facts));
        archive.put("manifest.json", CaseManifest.of(facts, archive.entries()));
        return facts;
    }

    /** As a name of a file may be written everywhere. */
    static String fileName(String text) {
        String safe = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zs}/\\\\:*?\"<>|]", "_");
        return safe.startsWith(".") ? "_" + safe : safe;
    }

    private void step(RecordCourse.Step step) throws IOException {
        TimelineEntry entry = step.entry();
        if (entry == null) {
            hidden++;
        } else {
            files.put(entry.id(), event(entry, PROVEN, step.version()));
            number = entry.number() == null ? number : entry.number();
            organisation = organisation == null ? entry.organisation() : organisation;
            regionPath = entry.regionPath();
        }
        if (step.state() != null) {
            archive.put("states/" + numbered(step.version()) + ".json", json(step.state()));
            end = step.state();
        }
    }

    private EventFile event(TimelineEntry entry, String folder, long place) throws IOException {
        String name = numbered(place) + "-" + entry.type() + "-" + fileName(entry.id());
        if (covered == null) {
            archive.put(UNPROVEN + name + ".json", json(reading.json().outline(entry)));
            return new EventFile(UNPROVEN + name + ".json", null);
        }
        LedgerProofs.Taken taken = covered.take(entry.id());
        String proof = taken.proof();
        if (proof == null) {
            archive.put(UNPROVEN + name + ".json", taken.event());
            return new EventFile(UNPROVEN + name + ".json", null);
        }
        archive.put(folder + name + ".json", taken.event());
        archive.put(folder + name + ".proof", proof);
        return new EventFile(folder + name + ".json", taken.index());
    }

    private List<CasePaper> papers(PapersOfRecord documents, Actor actor) throws IOException {
        List<CasePaper> papers = new ArrayList<>();
        for (EnforcementDocumentView document : documents.of(course.id(), actor)) {
            for (DocumentVersion version : document.versions()) {
                papers.add(new CasePaper(document, version, paper(documents, document, version)));
            }
            for (RecordCourse.Step step :
                    reading.kinds().of(document.id().raw()).course(document.id().raw(), actor)) {
                if (step.entry() != null) {
                    event(step.entry(), OF_DOCUMENTS, ++ofDocuments);
                }
            }
        }
        return papers;
    }

    /** Null where the file is missing or is not as it was: the case file says so, and is made all the same. */
    private @Nullable String paper(PapersOfRecord documents, EnforcementDocumentView document, DocumentVersion version)
            throws IOException {
        byte[] content;
        try {
            content = documents.content(version.sha256());
        } catch (RefusedException missing) {
            return null;
        }
        String name = "documents/" + fileName(document.number() + "-" + version.number()) + ".docx";
        archive.put(name, content);
        return name;
    }

    private CaseFacts facts(List<CasePaper> papers) {
        LedgerProofs.Published checkpoint =
                covered == null ? null : covered.published().orElse(null);
        return new CaseFacts(
                course,
                number,
                organisation,
                regionPath,
                new LinkedHashMap<>(end),
                Map.copyOf(files),
                papers,
                checkpoint,
                ledger == null ? null : keyOf(ledger, checkpoint),
                hidden);
    }

    /** The key that signed the checkpoint, which may be one of before. */
    private static @Nullable String keyOf(LedgerProofs ledger, LedgerProofs.@Nullable Published checkpoint) {
        List<String> keys = ledger.keys();
        return keys.stream()
                .filter(key -> checkpoint != null && isOf(key, checkpoint.note()))
                .findFirst()
                .orElse(keys.isEmpty() ? null : keys.getFirst());
    }

    private static boolean isOf(String key, String note) {
        try {
            NoteKey.parse(key).check(SignedNote.of(note));
            return true;
        } catch (ProofRefused ofAnother) {
            return false;
        }
    }

    private static String json(Map<String, Object> fields) {
        return CaseManifest.JSON.writeValueAsString(fields) + "\n";
    }

    private static String numbered(long place) {
        return String.format(Locale.ROOT, "%04d", place);
    }
}
