package org.anjian.api.tipoff;

import org.anjian.api.person.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Who informed, for whom it was granted, at that moment only (QJ16-15c).
 *
 * @param name null where none was given, or it was erased
 */
public record RevealedIdentity(
        ReporterIdentityId id,
        long version,
        @Nullable PersonalText name,
        @Nullable PersonalText contact) {}
