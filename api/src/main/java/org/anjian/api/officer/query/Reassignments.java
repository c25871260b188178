package org.anjian.api.officer.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/**
 * What goes to other officers, found when asked. Answers {@link FindReassignments}.
 *
 * @param inspections at most 200
 * @param cases at most 200
 */
public record Reassignments(List<Record> inspections, List<Record> cases) {

    public Reassignments {
        inspections = List.copyOf(inspections);
        cases = List.copyOf(cases);
    }

    /**
     * An open record.
     *
     * @param officers the accounts that handle it and may not act any more
     */
    public record Record(
            String id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region, List<String> officers) {

        public Record {
            officers = List.copyOf(officers);
        }
    }
}
