package org.anjian.api.training;

import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who attended, and the result. Either a person of the ledger or a worker of the enterprise; never a name.
 *
 * @param personId the person; null for a worker
 * @param workerNumber the number the enterprise gave the worker; null for a person
 */
public record Attendee(
        @Nullable PersonId personId, @Nullable String workerNumber, TrainingCategory category, TrainingResult result) {

    public Attendee {
        workerNumber = Required.optionalText(workerNumber, "workerNumber");
        if ((personId == null) == (workerNumber == null)) {
            throw new RefusedException(TrainingRefusal.ATTENDEE_IS_PERSON_OR_WORKER, "attendees");
        }
        Required.value(category, "category");
        if (result == null) {
            throw new RefusedException(TrainingRefusal.FIELD_REQUIRED, "result");
        }
    }

    /** What tells the attendee from others of the enterprise. */
    public String key() {
        return personId == null ? "worker:" + workerNumber : personId.raw();
    }
}
