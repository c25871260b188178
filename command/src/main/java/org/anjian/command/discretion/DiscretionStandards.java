package org.anjian.command.discretion;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.api.region.RegionCode;

/** The discretion standards that the write side decides by. */
@FunctionalInterface
public interface DiscretionStandards {

    /**
     * The version that a violation is judged by (QJ16-01a): that of the nearest locality which has one in force on the day, or
     * the range of the statute.
     *
     * @param region where the violation was
     * @param day the day, in Asia/Shanghai
     */
    Optional<KnownStandard> inForce(String violationCode, RegionCode region, LocalDate day);
}
