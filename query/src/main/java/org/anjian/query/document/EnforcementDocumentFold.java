package org.anjian.query.document;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.document.event.DocumentTeamChanged;
import org.anjian.api.document.event.EnforcementDocumentEvent;
import org.anjian.api.document.event.EnforcementDocumentGenerated;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The enforcement documents with all their versions (QJ16-06f): one document a record. */
public final class EnforcementDocumentFold implements FoldedModel<EnforcementDocumentEvent, EnforcementDocumentView> {

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String aggregateType() {
        return "EnforcementDocument";
    }

    @Override
    public String idPrefix() {
        return "enforcementdocument-";
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "record");
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<EnforcementDocumentEvent> eventType() {
        return EnforcementDocumentEvent.class;
    }

    @Override
    public Class<EnforcementDocumentView> viewType() {
        return EnforcementDocumentView.class;
    }

    @Override
    public EnforcementDocumentView fold(
            @Nullable EnforcementDocumentView before, EnforcementDocumentEvent event, EventInfo info) {
        List<EnforcementDocumentView.DocumentVersion> versions =
                before == null ? new ArrayList<>() : new ArrayList<>(before.versions());
        return switch (event) {
            case EnforcementDocumentGenerated e -> {
                LastEntries.add(
                        EnforcementDocumentView.KEPT,
                        versions,
                        new EnforcementDocumentView.DocumentVersion(
                                e.documentVersion(),
                                e.recordVersion(),
                                e.sha256(),
                                e.bytes(),
                                e.template(),
                                e.generatedBy(),
                                e.occurredAt()));
                yield view(e.document(), versions, e.documentVersion(), e.team(), info);
            }
            // By what had happened at a moment, a team may be known before the first version.
            case DocumentTeamChanged e ->
                view(e.document(), versions, before == null ? 0 : before.latest(), e.team(), info);
        };
    }

    private static EnforcementDocumentView view(
            EnforcementDocumentSubject subject,
            List<EnforcementDocumentView.DocumentVersion> versions,
            int latest,
            List<String> team,
            EventInfo info) {
        return new EnforcementDocumentView(
                subject.id(),
                info.version(),
                subject.kind(),
                subject.number(),
                subject.body(),
                subject.record(),
                subject.record().kind(),
                subject.factVersion(),
                subject.issuedOn(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.shownTo(),
                subject.kind().audiences(),
                false,
                team,
                versions,
                latest,
                info.recordedAt());
    }
}
