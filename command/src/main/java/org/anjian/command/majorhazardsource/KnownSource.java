package org.anjian.command.majorhazardsource;

import java.time.LocalDate;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.jspecify.annotations.Nullable;

/**
 * What a decision needs to know of a major hazard source.
 *
 * @param registeredOn when it was registered; null where it was only identified
 * @param filedOn when it was last filed with both recipients; null where it never was
 */
public record KnownSource(
        MajorHazardSourceId id,
        String name,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate filedOn) {}
