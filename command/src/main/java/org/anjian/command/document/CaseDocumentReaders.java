package org.anjian.command.document;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anjian.api.document.DocumentAudience;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.command.FollowCaseTeam;
import org.anjian.api.document.event.EnforcementDocumentGenerated;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.region.RegionCode;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/**
 * Keeps the readers of the documents of a case those who handle the case. Every command has an id that follows from its
 * event, so an event that is handled again does nothing twice.
 */
@Component
@ProcessingGroup(CaseDocumentReaders.GROUP)
@DisallowReplay
public class CaseDocumentReaders {

    /** The processing group. */
    public static final String GROUP = "case-document-readers";

    private final OwnCommands commands;
    private final CaseDocuments documents;
    private final RecordHistories histories;

    CaseDocumentReaders(OwnCommands commands, CaseDocuments documents, RecordHistories histories) {
        this.commands = commands;
        this.documents = documents;
        this.histories = histories;
    }

    @EventHandler
    void on(CaseTeamChanged event, @SequenceNumber long sequence) {
        DocumentedRecord record = new DocumentedRecord(event.penaltyCase().id().raw());
        String cause = "case/" + record + "/" + sequence;
        for (EnforcementDocumentId document : documents.of(record)) {
            send(
                    document,
                    event.team(),
                    event.occurredAt(),
                    cause,
                    event.penaltyCase().region());
        }
    }

    /** The team may have changed while the document was generated: neither transaction saw the other. */
    @EventHandler
    void on(EnforcementDocumentGenerated event, @SequenceNumber long sequence) {
        if (!event.document().kind().audiences().contains(DocumentAudience.PENALTY_CASE)) {
            return;
        }
        List<String> now =
                RecordStanding.after(histories.of(event.document().record())).team();
        if (!Set.copyOf(now).equals(Set.copyOf(event.team()))) {
            send(
                    event.document().id(),
                    now,
                    event.occurredAt(),
                    "document/" + sequence,
                    event.document().region());
        }
    }

    private void send(EnforcementDocumentId document, List<String> team, Instant at, String cause, RegionCode region) {
        commands.send(new FollowCaseTeam(document, team, at, "team/" + document + "/" + cause), region);
    }
}
