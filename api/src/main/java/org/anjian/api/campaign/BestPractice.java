package org.anjian.api.campaign;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;

/** An experience of a unit. */
public record BestPractice(LocalDate on, String title, String content) {

    public BestPractice {
        Required.value(on, "on");
        title = Required.name(title, "title");
        content = Required.text(content, "content");
    }
}
