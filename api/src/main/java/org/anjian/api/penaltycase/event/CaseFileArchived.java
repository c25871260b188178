package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The file was archived: the whole process in text, sound and picture (归档, NL-CF47).
 *
 * @param catalogue the list of documents
 * @param documents how many
 * @param recordings the recordings of the process
 */
@Revision("1")
public record CaseFileArchived(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        String archiveNumber,
        Evidence catalogue,
        int documents,
        List<Evidence> recordings)
        implements PenaltyCaseEvent {
    public CaseFileArchived {
        recordings = List.copyOf(recordings);
    }
}
