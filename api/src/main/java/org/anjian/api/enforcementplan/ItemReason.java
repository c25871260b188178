package org.anjian.api.enforcementplan;

import org.anjian.api.refusal.Required;

/** Why an item of a plan was not executed. */
public record ItemReason(String item, String reason) {

    public ItemReason {
        item = Required.name(item, "item");
        reason = Required.text(reason, "reason");
    }
}
