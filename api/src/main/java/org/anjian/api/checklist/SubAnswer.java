package org.anjian.api.checklist;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * The answer to one sub-question of an item; it is never a partial one.
 *
 * @param code the code of the sub-question, such as 1.2
 * @param answer yes, no or not applicable
 */
public record SubAnswer(String code, ItemAnswer answer) {

    public SubAnswer {
        code = Required.name(code, "code");
        Required.value(answer, "answer");
        if (answer == ItemAnswer.PARTIAL) {
            throw new RefusedException(InputRefusal.UNKNOWN_VALUE, "answer");
        }
    }
}
