package org.anjian.query.training;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.training.TrainingKind;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.event.EmergencyTrainingRecorded;
import org.anjian.api.training.event.ExamResultRecorded;
import org.anjian.api.training.event.InnovationCommissioned;
import org.anjian.api.training.event.TargetedTrainingRecorded;
import org.anjian.api.training.event.TrainingFileEvent;
import org.anjian.api.training.event.TrainingHeadcountDeclared;
import org.anjian.api.training.event.TrainingPlanAdopted;
import org.anjian.api.training.event.TrainingRecordCorrected;
import org.anjian.api.training.event.TrainingSessionRecorded;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The training files of enterprises (培训档案): one document a year. */
public final class TrainingFileFold implements FoldedModel<TrainingFileEvent, TrainingFileView> {

    @Override
    public String name() {
        return "training-files";
    }

    @Override
    public String aggregateType() {
        return "TrainingFile";
    }

    @Override
    public String idPrefix() {
        return "training-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<TrainingFileEvent> eventType() {
        return TrainingFileEvent.class;
    }

    @Override
    public Class<TrainingFileView> viewType() {
        return TrainingFileView.class;
    }

    @Override
    public TrainingFileView fold(@Nullable TrainingFileView before, TrainingFileEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        TrainingSheet sheet = new TrainingSheet(before);
        switch (event) {
            case TrainingPlanAdopted e -> sheet.adopt(e.plan(), day);
            case TrainingHeadcountDeclared e -> sheet.declare(e);
            case TrainingSessionRecorded e ->
                sheet.hold(session(e.sessionId(), TrainingKind.ORDINARY, day, e.session(), null, List.of()));
            case EmergencyTrainingRecorded e ->
                sheet.hold(session(e.sessionId(), TrainingKind.EMERGENCY, day, e.session(), e.place(), e.teachers()));
            case TargetedTrainingRecorded e -> {
                sheet.hold(session(e.sessionId(), TrainingKind.TARGETED, day, e.session(), null, List.of()));
                sheet.targeted.add(new TrainingFileView.Targeted(e.innovation(), day));
            }
            case InnovationCommissioned e -> sheet.commissioned.add(new TrainingFileView.Targeted(e.innovation(), day));
            case TrainingRecordCorrected e -> sheet.correct(e);
            case ExamResultRecorded e -> sheet.examine(e, day);
        }
        return sheet.view(event.file(), info);
    }

    private static TrainingFileView.Session session(
            String id,
            TrainingKind kind,
            LocalDate day,
            TrainingRecord record,
            @Nullable String place,
            List<PersonId> teachers) {
        return new TrainingFileView.Session(id, kind, day, record, place, teachers, null, null);
    }
}
