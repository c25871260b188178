package org.anjian.query.knowledgetest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.knowledgetest.KnowledgeSubject;
import org.anjian.api.knowledgetest.event.CriteriaStudyRecorded;
import org.anjian.api.knowledgetest.event.KnowledgeEvent;
import org.anjian.api.knowledgetest.event.KnowledgeTestRecorded;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** What safety managers were tested on and studied: one document a manager and enterprise. */
public final class KnowledgeFileFold implements FoldedModel<KnowledgeEvent, KnowledgeFileView> {

    @Override
    public String name() {
        return "knowledge-files";
    }

    @Override
    public String aggregateType() {
        return "KnowledgeFile";
    }

    @Override
    public String idPrefix() {
        return "knowledge-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<KnowledgeEvent> eventType() {
        return KnowledgeEvent.class;
    }

    @Override
    public Class<KnowledgeFileView> viewType() {
        return KnowledgeFileView.class;
    }

    @Override
    public KnowledgeFileView fold(@Nullable KnowledgeFileView before, KnowledgeEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        List<KnowledgeFileView.Test> tests = new ArrayList<>(before == null ? List.of() : before.tests());
        List<KnowledgeFileView.Study> studies = new ArrayList<>(before == null ? List.of() : before.studies());
        switch (event) {
            case KnowledgeTestRecorded e ->
                tests.add(new KnowledgeFileView.Test(e.topic(), day, e.score(), e.passMark(), e.passed()));
            case CriteriaStudyRecorded e -> studies.add(new KnowledgeFileView.Study(e.topic(), day, e.content()));
        }
        KnowledgeSubject subject = event.file();
        return new KnowledgeFileView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.personId(),
                LastEntries.of(tests, KnowledgeFileView.KEPT),
                LastEntries.of(studies, KnowledgeFileView.KEPT),
                info.recordedAt());
    }
}
