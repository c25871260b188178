package org.anjian.api.whatif.query;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a group of hazards under one rule, without those that were declared void.
 *
 * @param count how many
 * @param overdue how many are past due and not ended
 * @param overdueShare the share of them, 0 to 1; null where there are none
 * @param late how many are overdue or ended late
 * @param medianLateDays the median of their days of lateness; null where none is late
 * @param longestLateDays the most days of lateness; null where none is late
 */
public record WhatIfFigures(
        long count,
        long overdue,
        @Nullable Double overdueShare,
        long late,
        @Nullable Double medianLateDays,
        @Nullable Integer longestLateDays) {}
