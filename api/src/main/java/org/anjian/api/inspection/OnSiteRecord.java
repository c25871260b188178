package org.anjian.api.inspection;

import org.anjian.api.refusal.Required;

/** The written record of an inspection (现场检查记录, NL-AQ68). */
public record OnSiteRecord(String place, String content, String handling) {

    public OnSiteRecord {
        place = Required.name(place, "place");
        content = Required.text(content, "content");
        handling = Required.text(handling, "handling");
    }
}
