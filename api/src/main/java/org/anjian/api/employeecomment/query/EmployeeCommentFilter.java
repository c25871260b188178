package org.anjian.api.employeecomment.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.jspecify.annotations.Nullable;

/** Which comments to list. What is missing does not restrict; all that is given must hold. */
public record EmployeeCommentFilter(
        @Nullable EnterpriseId enterprise, @Nullable HazardId hazard) {}
