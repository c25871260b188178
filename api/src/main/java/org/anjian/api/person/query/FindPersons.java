package org.anjian.api.person.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Persons, newest first. Answered with a {@link PersonPage}.
 *
 * @param enterprise only those whom this enterprise registered
 * @param name only those of exactly this name
 * @param identityNumber only the one with this number
 */
public record FindPersons(
        @Nullable EnterpriseId enterprise,
        @Nullable String name,
        @Nullable String identityNumber,
        PageRequest page,
        @Nullable Position position) {

    public FindPersons {
        Required.value(page, "page");
    }

    /** Without the personal data: queries appear in logs. */
    @Override
    public String toString() {
        return "FindPersons[" + enterprise + "]";
    }
}
