package org.anjian.api.selfcheck;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** One answer to an item, as it was given. */
public record GivenAnswer(
        int version,
        LocalDate on,
        ItemAnswer answer,
        AnswerOrigin origin,
        List<SubAnswer> subAnswers,
        List<EvidenceLink> evidence,
        List<String> missing,
        @Nullable String reason) {

    public GivenAnswer {
        if (version < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "version");
        }
        Required.value(on, "on");
        Required.value(answer, "answer");
        Required.value(origin, "origin");
        subAnswers = Required.list(subAnswers, "subAnswers");
        evidence = Required.list(evidence, "evidence");
        missing = Required.list(missing, "missing");
        reason = Required.optionalText(reason, "reason");
    }
}
