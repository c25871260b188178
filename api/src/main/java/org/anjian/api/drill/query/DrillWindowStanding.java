package org.anjian.api.drill.query;

import org.anjian.api.drill.DrillObligation;

/**
 * One window and what it asks for.
 *
 * @param window its id, such as 2024H1 or 2024
 * @param drills how many drills that meet the obligation were held in it
 */
public record DrillWindowStanding(DrillObligation obligation, String window, int drills, DrillStanding standing) {}
