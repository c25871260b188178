package org.anjian.api.employeecomment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.employeecomment.EmployeeCommentId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;

/**
 * What an employee said about a hazard: without the account.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 */
public record EmployeeCommentView(
        EmployeeCommentId id,
        long version,
        EnterpriseId enterpriseId,
        HazardId hazardId,
        RegionCode region,
        List<String> regionPath,
        String content,
        LocalDate submittedOn,
        Instant recordedAt) {

    public EmployeeCommentView {
        regionPath = List.copyOf(regionPath);
    }
}
