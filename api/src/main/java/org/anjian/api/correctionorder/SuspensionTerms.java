package org.anjian.api.correctionorder;

import java.time.LocalDate;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What is suspended for rectification (停产停业整顿), and for how long.
 *
 * @param scope what stands still
 * @param until the last day, where one is set
 * @param conditions what is to be put right before it resumes
 */
public record SuspensionTerms(
        String scope, LocalDate from, @Nullable LocalDate until, String conditions) {

    public SuspensionTerms {
        scope = Required.text(scope, "scope");
        Required.value(from, "from");
        conditions = Required.text(conditions, "conditions");
        if (until != null && until.isBefore(from)) {
            throw new RefusedException(CorrectionOrderRefusal.SUSPENSION_ENDS_BEFORE_IT_BEGINS, "until");
        }
    }
}
