package org.anjian.api.powerlist;

import org.anjian.api.refusal.Required;

/**
 * How an approval item is supervised that was cancelled or delegated (事中事后监管措施, QJ16-05d).
 *
 * @param stage during the activity, or after it
 */
public record SupervisionMeasure(SupervisionStage stage, String content) {

    public SupervisionMeasure {
        Required.value(stage, "measures.stage");
        content = Required.text(content, "measures.content");
    }
}
