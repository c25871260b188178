package org.anjian.api.operation;

import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** A period that ended without the operation that was owed. */
public record MissedPeriod(OperationKind kind, @Nullable Sector sector, String period) {}
