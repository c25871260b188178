package org.anjian.command.selfcheck;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.ChecklistTemplate;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.event.CampaignClosedForEnterprise;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.api.selfcheck.event.SelfInspectionEvent;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.jspecify.annotations.Nullable;

/** How far a self-inspection is, under which terms, and the door through which all that is decided on it goes. */
final class InspectionFile {

    private @Nullable SelfInspectionSubject subject;
    private CampaignTerms terms;
    private boolean keyObject;
    private boolean started;
    private boolean completed;
    private boolean closed;

    /** Appends an event and answers with the version it leads to. */
    Decision record(SelfInspectionEvent event) {
        apply(event);
        return now();
    }

    /** The decision as it stands. */
    Decision now() {
        return new Decision(subject.id().raw(), getVersion() + 1);
    }

    SelfInspectionSubject subject() {
        return subject;
    }

    boolean isKeyObject() {
        return keyObject;
    }

    boolean hasStarted() {
        return started;
    }

    /** The last day of the campaign. */
    LocalDate endsOn() {
        return terms.endsOn();
    }

    /** The last day of a phase. */
    LocalDate endOf(PhaseKind kind) {
        return terms.phase(kind).to();
    }

    /** Whether an act at that time counts for a phase. */
    PhaseCount count(PhaseKind kind, Instant at) {
        return terms.phase(kind).holds(LegalTime.dayOf(at)) ? PhaseCount.COUNTS : PhaseCount.OUTSIDE_PHASE;
    }

    ChecklistTemplate template(Checklists checklists) {
        return checklists.find(terms.template(), terms.templateVersion()).orElseThrow();
    }

    ChecklistItem item(int seq, Checklists checklists) {
        return template(checklists)
                .item(seq)
                .orElseThrow(() -> new RefusedException(SelfInspectionRefusal.NO_SUCH_ITEM, "item"));
    }

    void requireAnswerable() {
        requireOpen();
        if (!started) {
            throw new RefusedException(SelfInspectionRefusal.NOT_STARTED);
        }
        if (completed) {
            throw new RefusedException(SelfInspectionRefusal.ALREADY_COMPLETED);
        }
    }

    void requireCompleted() {
        requireOpen();
        if (!completed) {
            throw new RefusedException(SelfInspectionRefusal.NOT_COMPLETED);
        }
    }

    void requireOpen() {
        if (closed) {
            throw new RefusedException(SelfInspectionRefusal.CLOSED_FOR_ENTERPRISE);
        }
    }

    void take(SelfInspectionEvent event) {
        switch (event) {
            case KeyObjectEnlisted enlisted -> {
                begin(enlisted.selfInspection(), enlisted.terms());
                keyObject = true;
            }
            case SelfInspectionStarted begun -> {
                begin(begun.selfInspection(), begun.terms());
                started = true;
            }
            case SelfInspectionCompleted done -> completed = true;
            case CampaignClosedForEnterprise end -> closed = true;
            default -> {}
        }
    }

    private void begin(SelfInspectionSubject begun, CampaignTerms by) {
        subject = begun;
        terms = by;
    }
}
