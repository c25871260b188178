package org.anjian.api.gridreport;

import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;

/**
 * What every event of a grid says about it, as it was on that day.
 *
 * @param code its number in the register of the township
 * @param region the township or village it lies in
 * @param township the body of the township that takes its reports
 */
public record GridSubject(GridId id, String code, String name, RegionCode region, ResponsibleBody township) {}
