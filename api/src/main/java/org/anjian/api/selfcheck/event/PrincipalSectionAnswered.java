package org.anjian.api.selfcheck.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/** The section on the principal was answered. */
@Revision("1")
public record PrincipalSectionAnswered(
        SelfInspectionSubject selfInspection,
        Instant occurredAt,
        ItemAnswer answer,
        String conclusion,
        List<EvidenceLink> evidence)
        implements SelfInspectionEvent {
    public PrincipalSectionAnswered {
        evidence = List.copyOf(evidence);
    }
}
