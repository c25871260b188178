package org.anjian.api.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A range of days in Asia/Shanghai, both ends included; a missing end is open. */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {}
