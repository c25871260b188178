package org.anjian.api.emergencyplan;

import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * A link of a plan with another.
 *
 * @param planId the other plan, where it is one of the enterprise
 * @param body whose plan it is, where it is another body's
 * @param content how the plans join
 */
public record PlanLink(
        PlanLinkType type,
        @Nullable EmergencyPlanId planId,
        @Nullable String body,
        String content) {

    public PlanLink {
        Required.value(type, "type");
        body = Required.optionalText(body, "body");
        content = Required.text(content, "content");
    }
}
