package org.anjian.command.drill;

import java.time.LocalDate;
import org.anjian.api.emergencyplan.EmergencyPlanType;

/** A drill that was held, by its kind and its legal day. */
public record RecordedDrill(EmergencyPlanType kind, LocalDate day) {}
