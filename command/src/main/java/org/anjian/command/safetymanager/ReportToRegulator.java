package org.anjian.command.safetymanager;

import java.time.Instant;
import org.anjian.api.hazard.HazardId;

/**
 * A major hazard that a safety manager reported to the regulator (QJ22A-14a).
 *
 * @param at when
 */
public record ReportToRegulator(HazardId hazardId, Instant at) {}
