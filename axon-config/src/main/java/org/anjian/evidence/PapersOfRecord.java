package org.anjian.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.DocumentedRecordKind;
import org.anjian.api.document.query.EnforcementDocumentFilter;
import org.anjian.api.document.query.EnforcementDocumentPage;
import org.anjian.api.document.query.FindEnforcementDocuments;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.refusal.RefusedException;
import org.anjian.graphql.Refusals;
import org.anjian.query.web.Questions;
import org.anjian.rendering.StoredPapers;
import org.springframework.stereotype.Component;

/** The enforcement documents that were issued for a record and that a reader may read. */
@Component
class PapersOfRecord {

    private final Questions questions;
    private final StoredPapers papers;

    PapersOfRecord(Questions questions, StoredPapers papers) {
        this.questions = questions;
        this.papers = papers;
    }

    /** Those documents, oldest date first; none where no documents are issued for such records. */
    List<EnforcementDocumentView> of(String record, Actor actor) {
        if (Arrays.stream(DocumentedRecordKind.values()).noneMatch(kind -> record.startsWith(kind.prefix()))) {
            return List.of();
        }
        EnforcementDocumentFilter filter =
                new EnforcementDocumentFilter(new DocumentedRecord(record), null, null, null, null, null, null);
        List<EnforcementDocumentView> found = new ArrayList<>();
        String after = null;
        do {
            Page<EnforcementDocumentView> page = page(filter, PageRequest.of(PageRequest.MOST, after), actor);
            page.edges().forEach(edge -> found.add(edge.node()));
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
        return found.reversed();
    }

    /**
     * The file of a version.
     *
     * @throws RefusedException where it is missing or is not as it was
     */
    byte[] content(String sha256) {
        return papers.read(sha256);
    }

    private Page<EnforcementDocumentView> page(EnforcementDocumentFilter filter, PageRequest page, Actor actor) {
        try {
            return questions
                    .ask(new FindEnforcementDocuments(filter, page, false, null), EnforcementDocumentPage.class, actor)
                    .join()
                    .page();
        } catch (CompletionException failure) {
            Refusal refusal = Refusals.of(failure).orElseThrow(() -> failure);
            if (refusal.kind() == RefusalKind.FORBIDDEN) {
                return new Page<>(List.of(), new Page.PageInfo(false, false, null, null), null);
            }
            throw new RefusedException(refusal);
        }
    }
}
