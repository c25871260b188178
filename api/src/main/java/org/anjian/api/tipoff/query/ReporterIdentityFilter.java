package org.anjian.api.tipoff.query;

import org.anjian.api.tipoff.TipOffId;
import org.jspecify.annotations.Nullable;

/**
 * Which files of the vault to list. What is missing does not restrict.
 *
 * @param tipOff the one of that tip-off
 */
public record ReporterIdentityFilter(@Nullable TipOffId tipOff) {}
