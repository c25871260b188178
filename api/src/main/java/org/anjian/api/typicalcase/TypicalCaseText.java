package org.anjian.api.typicalcase;

import java.util.List;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * A typical case in the words for the public, in the four parts that the rule asks for (QJ22B-11c).
 *
 * @param title its title
 * @param facts the basic facts (基本情况)
 * @param penalty the penalty imposed (实施行政处罚情况)
 * @param lessons what is learnt from it (案件教训)
 * @param suggestions how to improve (改进措施建议)
 * @param withheld what was left out
 */
public record TypicalCaseText(
        String title, String facts, String penalty, String lessons, String suggestions, List<WithheldKind> withheld) {

    public TypicalCaseText {
        title = Required.name(title, "title");
        facts = Required.text(facts, "facts");
        penalty = Required.text(penalty, "penalty");
        lessons = Required.text(lessons, "lessons");
        suggestions = Required.text(suggestions, "suggestions");
        withheld = Required.list(withheld, "withheld").stream().distinct().toList();
    }

    /**
     * The same, having looked that no part says what the public must never read.
     *
     * @throws RefusedException as {@link PublicText#require} does
     */
    public TypicalCaseText checked() {
        PublicText.require(title, "title");
        PublicText.require(facts, "facts");
        PublicText.require(penalty, "penalty");
        PublicText.require(lessons, "lessons");
        PublicText.require(suggestions, "suggestions");
        return this;
    }
}
