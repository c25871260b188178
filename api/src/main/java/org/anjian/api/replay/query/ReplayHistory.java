package org.anjian.api.replay.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.replay.Moment;

/**
 * One record of any kind replayed from its events (QJ16-06g). Answered with {@link CaseHistory}.
 *
 * @param id the record
 */
public record ReplayHistory(String id, Moment moment, PageRequest page) {

    public ReplayHistory {
        id = Required.name(id, "id");
        Required.value(moment, "moment");
        Required.value(page, "page");
    }
}
