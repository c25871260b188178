package org.anjian.api.checklist;

import java.util.List;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * One item of a checklist.
 *
 * @param seq its number
 * @param ruleId the rule of the catalogue
 * @param duty the duty it belongs to
 * @param text the words of the document
 * @param english a gloss
 * @param evidenceContext which context owns the evidence
 * @param evidenceEvent the event that is the evidence
 */
public record ChecklistItem(
        int seq,
        String ruleId,
        int duty,
        String text,
        String english,
        List<SubQuestion> subQuestions,
        String evidenceContext,
        String evidenceEvent,
        AnswerOrigin origin) {

    public ChecklistItem {
        if (seq < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "seq");
        }
        ruleId = Required.name(ruleId, "ruleId");
        if (duty < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "duty");
        }
        text = Required.text(text, "text");
        english = Required.text(english, "english");
        subQuestions = Required.list(subQuestions, "subQuestions");
        evidenceContext = Required.name(evidenceContext, "evidenceContext");
        evidenceEvent = Required.name(evidenceEvent, "evidenceEvent");
        Required.value(origin, "origin");
    }
}
