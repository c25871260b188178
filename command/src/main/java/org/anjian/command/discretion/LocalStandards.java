package org.anjian.command.discretion;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.api.region.RegionCode;

/** The discretion standards of localities. */
@FunctionalInterface
public interface LocalStandards {

    /** The version that a locality itself has in force on a day; empty where it has none. */
    Optional<KnownStandard> inForce(String violationCode, RegionCode locality, LocalDate day);
}
