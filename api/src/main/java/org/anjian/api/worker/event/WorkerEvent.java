package org.anjian.api.worker.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.worker.WorkerSubject;

/** What can happen to a worker. */
public sealed interface WorkerEvent extends Event
        permits WorkerEntryRecorded,
                PreJobEducationRecorded,
                PreJobEducationCompleted,
                PreJobExamRecorded,
                WorkStarted,
                WorkerViolationRecorded,
                RetrainingRequired,
                WorkerMeasureProposed,
                WorkerMeasureDecided {

    /** The worker. */
    WorkerSubject worker();

    @Override
    default EventSubject subject() {
        return EventSubject.of(worker().enterpriseId(), worker().region());
    }
}
