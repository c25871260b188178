package org.anjian.api.training.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.training.TrainingSubject;

/** What can happen to a training file. */
public sealed interface TrainingFileEvent extends Event
        permits TrainingPlanAdopted,
                TrainingHeadcountDeclared,
                TrainingSessionRecorded,
                EmergencyTrainingRecorded,
                TargetedTrainingRecorded,
                InnovationCommissioned,
                TrainingRecordCorrected,
                ExamResultRecorded {

    /** The file. */
    TrainingSubject file();

    @Override
    default EventSubject subject() {
        return EventSubject.of(file().enterpriseId(), file().region());
    }
}
