package org.anjian.api.whatif.query;

import java.util.List;

/**
 * Both rules side by side.
 *
 * @param differing how many hazards stand otherwise
 */
public record WhatIfComparison(
        WhatIfFigures recorded,
        WhatIfFigures alternative,
        long differing,
        List<Row> bySeverity,
        List<Row> byMonth,
        List<Row> byRegion) {

    public WhatIfComparison {
        bySeverity = List.copyOf(bySeverity);
        byMonth = List.copyOf(byMonth);
        byRegion = List.copyOf(byRegion);
    }

    /** The figures of a severity, a month of registration such as 2026-03, or a region. */
    public record Row(String key, WhatIfFigures recorded, WhatIfFigures alternative) {}
}
