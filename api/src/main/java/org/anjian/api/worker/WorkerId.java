package org.anjian.api.worker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/** The identity of a worker of an enterprise: the enterprise and the number it gave; nothing of the person. */
public record WorkerId(@JsonValue String raw) {

    private static final String PREFIX = "worker-";
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkerId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "workerId");
        }
    }

    /** The identifier, which follows from the enterprise and the number (工号): letters, digits, dashes. */
    public static WorkerId of(EnterpriseId enterprise, String number) {
        Required.value(enterprise, "enterpriseId");
        if (!NUMBER.matcher(Required.name(number, "workerNumber")).matches()) {
            throw new RefusedException(InputRefusal.MALFORMED, "workerNumber");
        }
        return new WorkerId(PREFIX + enterprise.raw() + "-" + number.strip());
    }

    @Override
    public String toString() {
        return raw;
    }
}
