package org.anjian.api.assessmentscheme;

import java.util.List;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * One part of a scheme.
 *
 * @param items what is marked
 * @param passMark how many points pass, of all that the items can bring
 */
public record SchemePart(AssessmentPart part, List<SchemeItem> items, int passMark) {

    public SchemePart {
        Required.value(part, "parts.part");
        items = Required.list(items, "parts.items");
        int most = items.stream().mapToInt(SchemeItem::maximum).sum();
        if (passMark < 1 || passMark > most) {
            throw new RefusedException(AssessmentSchemeRefusal.PASS_MARK_OUT_OF_REACH, "parts.passMark");
        }
    }
}
