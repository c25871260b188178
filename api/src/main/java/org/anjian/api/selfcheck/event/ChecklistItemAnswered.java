package org.anjian.api.selfcheck.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item was answered.
 *
 * @param answerVersion counted from 1
 * @param missing what the ledger misses, where it computed the answer
 */
@Revision("1")
public record ChecklistItemAnswered(
        SelfInspectionSubject selfInspection,
        Instant occurredAt,
        int item,
        int answerVersion,
        ItemAnswer answer,
        AnswerOrigin origin,
        List<SubAnswer> subAnswers,
        List<EvidenceLink> evidence,
        List<String> missing,
        @Nullable String reason)
        implements SelfInspectionEvent {
    public ChecklistItemAnswered {
        subAnswers = List.copyOf(subAnswers);
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}
