package org.anjian.query.safetymanager;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.AssessmentEntry;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.event.AssessmentCorrected;
import org.anjian.api.safetymanager.event.AssessmentEvent;
import org.anjian.api.safetymanager.event.AssessmentObjected;
import org.anjian.api.safetymanager.event.ObjectionRejected;
import org.anjian.api.safetymanager.event.PerformanceAssessmentRecorded;
import org.anjian.api.safetymanager.event.PreJobAssessmentFailed;
import org.anjian.api.safetymanager.event.PreJobAssessmentPassed;
import org.anjian.api.safetymanager.view.AssessmentView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.RecordedModel;
import org.jspecify.annotations.Nullable;

/** The assessments (考核): one document an event about an assessment, as it was recorded. No document is ever replaced. */
public final class AssessmentRecord implements RecordedModel<AssessmentEvent, AssessmentView> {

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public String aggregateType() {
        return "SafetyManager";
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "aggregateId");
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<AssessmentEvent> eventType() {
        return AssessmentEvent.class;
    }

    @Override
    public Class<AssessmentView> viewType() {
        return AssessmentView.class;
    }

    @Override
    public AssessmentView record(AssessmentEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case PreJobAssessmentPassed e -> made(e, info, e.assessment(), day);
            case PreJobAssessmentFailed e -> made(e, info, e.assessment(), day);
            case PerformanceAssessmentRecorded e -> made(e, info, e.assessment(), day);
            case AssessmentObjected e -> about(e, info, AssessmentEntry.OBJECTION, e.assessmentId(), e.grounds());
            case ObjectionRejected e ->
                about(e, info, AssessmentEntry.OBJECTION_REJECTED, e.assessmentId(), e.reason());
            case AssessmentCorrected e ->
                view(
                        e,
                        info,
                        AssessmentEntry.CORRECTION,
                        e.assessment().assessmentId(),
                        e.assessment(),
                        e.previousResult(),
                        e.reason(),
                        e.assessedOn());
        };
    }

    private static AssessmentView made(AssessmentEvent event, EventInfo info, Assessment made, LocalDate day) {
        return view(event, info, AssessmentEntry.ASSESSMENT, made.assessmentId(), made, null, null, day);
    }

    private static AssessmentView about(
            AssessmentEvent event, EventInfo info, AssessmentEntry entry, String assessmentId, String reason) {
        return view(event, info, entry, assessmentId, null, null, reason, null);
    }

    private static AssessmentView view(
            AssessmentEvent event,
            EventInfo info,
            AssessmentEntry entry,
            String assessmentId,
            @Nullable Assessment made,
            @Nullable AssessmentResult previous,
            @Nullable String reason,
            @Nullable LocalDate assessedOn) {
        PostSubject post = event.post();
        return new AssessmentView(
                info.eventId(),
                info.aggregateId(),
                info.version(),
                entry,
                assessmentId,
                post.personId(),
                post.enterpriseId(),
                post.enterpriseName(),
                post.region(),
                post.region().path(),
                post.sector(),
                List.of(post.account()),
                made == null ? null : made.kind(),
                made == null ? null : made.schemeId(),
                made == null ? null : made.schemeVersion(),
                made == null ? List.of() : made.parts(),
                made == null ? null : made.result(),
                previous,
                made == null ? null : made.assessor(),
                made == null ? null : made.organisation(),
                made == null ? List.of() : made.evidence(),
                reason,
                LegalTime.dayOf(event.occurredAt()),
                assessedOn,
                info.recordedAt());
    }
}
