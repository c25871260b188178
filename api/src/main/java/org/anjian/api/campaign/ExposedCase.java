package org.anjian.api.campaign;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * A case that is made public.
 *
 * @param filedOn when the case was opened, without it it is no filed case
 */
public record ExposedCase(
        String caseNumber, String title, @Nullable LocalDate filedOn) {

    public ExposedCase {
        caseNumber = Required.name(caseNumber, "caseNumber");
        title = Required.name(title, "title");
    }
}
