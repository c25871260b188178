package org.anjian.api.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the training file of one enterprise and one year. */
public record TrainingFileId(@JsonValue String raw) {

    private static final String PREFIX = "training-";
    private static final int LONGEST = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TrainingFileId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "trainingFileId");
        }
    }

    /** The identifier, which follows from what the record is about: there is one such record. */
    public static TrainingFileId of(EnterpriseId enterprise, int year) {
        return new TrainingFileId(PREFIX + enterprise.raw() + "-" + year);
    }

    @Override
    public String toString() {
        return raw;
    }
}
