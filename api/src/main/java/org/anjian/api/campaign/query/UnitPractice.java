package org.anjian.api.campaign.query;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;

/** An experience and the unit it comes from. */
public record UnitPractice(String unitName, LocalDate on, String title, String content) {

    public UnitPractice {
        Required.value(unitName, "unitName");
        Required.value(on, "on");
        Required.value(title, "title");
        Required.value(content, "content");
    }
}
