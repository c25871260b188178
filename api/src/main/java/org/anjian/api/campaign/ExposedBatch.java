package org.anjian.api.campaign;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.Required;

/** Cases that were made public together. */
public record ExposedBatch(LocalDate on, String medium, List<ExposedCase> cases) {

    public ExposedBatch {
        Required.value(on, "on");
        medium = Required.name(medium, "medium");
        cases = Required.list(cases, "cases");
    }
}
