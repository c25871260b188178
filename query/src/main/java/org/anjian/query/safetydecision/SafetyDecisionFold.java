package org.anjian.query.safetydecision;

import org.anjian.api.message.LegalTime;
import org.anjian.api.safetydecision.event.SafetyDecisionEvent;
import org.anjian.api.safetydecision.event.SafetyRelatedDecisionRecorded;
import org.anjian.api.safetydecision.view.SafetyDecisionView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Business decisions that touch safety (涉及安全生产的经营决策): one document a decision. */
public final class SafetyDecisionFold implements FoldedModel<SafetyDecisionEvent, SafetyDecisionView> {

    @Override
    public String name() {
        return "safety-decisions";
    }

    @Override
    public String aggregateType() {
        return "SafetyDecision";
    }

    @Override
    public String idPrefix() {
        return "safetydecision-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<SafetyDecisionEvent> eventType() {
        return SafetyDecisionEvent.class;
    }

    @Override
    public Class<SafetyDecisionView> viewType() {
        return SafetyDecisionView.class;
    }

    @Override
    public SafetyDecisionView fold(@Nullable SafetyDecisionView before, SafetyDecisionEvent event, EventInfo info) {
        return switch (event) {
            case SafetyRelatedDecisionRecorded e ->
                new SafetyDecisionView(
                        e.decision().id(),
                        info.version(),
                        e.decision().enterpriseId(),
                        e.decision().enterpriseName(),
                        e.decision().region(),
                        e.decision().region().path(),
                        e.title(),
                        e.content(),
                        LegalTime.dayOf(e.occurredAt()),
                        e.opinions(),
                        info.recordedAt());
        };
    }
}
