package org.anjian.query.officer;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.EntryExamFailed;
import org.anjian.api.officer.event.EntryExamPassed;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerCredentialReinstated;
import org.anjian.api.officer.event.OfficerCredentialRenewed;
import org.anjian.api.officer.event.OfficerCredentialSuspended;
import org.anjian.api.officer.event.OfficerEvent;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.OfficerServiceEnded;
import org.anjian.api.officer.event.OnboardingTrainingCompleted;
import org.anjian.api.officer.event.ReassignmentDue;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The enforcement officers (执法人员): one document an account. */
public final class OfficerFold implements FoldedModel<OfficerEvent, OfficerView> {

    @Override
    public String name() {
        return "officers";
    }

    @Override
    public String aggregateType() {
        return "Officer";
    }

    @Override
    public String idPrefix() {
        return "officer-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<OfficerEvent> eventType() {
        return OfficerEvent.class;
    }

    @Override
    public Class<OfficerView> viewType() {
        return OfficerView.class;
    }

    @Override
    public OfficerView fold(@Nullable OfficerView before, OfficerEvent event, EventInfo info) {
        OfficerSheet sheet = before == null ? new OfficerSheet() : new OfficerSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        sheet.state = OfficerState.after(event);
        switch (event) {
            case OfficerRegistered e -> sheet.enter(day);
            case EntryExamFailed e -> {}
            case EntryExamPassed e -> sheet.examPassedOn = day;
            case OnboardingTrainingCompleted e -> sheet.trainedOn = day;
            case OfficerCredentialIssued e -> sheet.certify(e.certificateNumber(), e.validFrom(), e.validUntil());
            case OfficerCredentialRenewed e -> sheet.certify(e.certificateNumber(), e.validFrom(), e.validUntil());
            case OfficerCredentialSuspended e -> {
                sheet.cutOffFrom(day);
                sheet.suspendedBecause = e.reason();
            }
            case OfficerCredentialReinstated e -> sheet.certify(e.certificateNumber(), day, e.validUntil());
            case CredentialExpired e -> sheet.suspendedBecause = null;
            case ReassignmentDue e -> {}
            case OfficerServiceEnded e -> {
                sheet.cutOffFrom(day.plusDays(1));
                sheet.leftOn = day;
            }
        }
        return sheet.view(event.officer(), info);
    }
}
