package org.anjian.api.inspection.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.secrecy.Markable;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.serialization.Revision;

/**
 * A record is confidential: only the handling officers may read it (QJ22B-08b).
 *
 * @param team the accounts of the handling officers
 */
@Revision("1")
public record ConfidentialityMarked(
        InspectionSubject inspection,
        Instant occurredAt,
        @Classified(Level.CASE_TEAM) ProcessRecord record,
        Secrecy secrecy,
        List<String> team)
        implements InspectionEvent, Markable {

    public ConfidentialityMarked {
        team = List.copyOf(team);
    }
}
