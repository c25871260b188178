package org.anjian.command.staffing;

import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.command.enterprise.KnownEnterprise;
import org.jspecify.annotations.Nullable;

/**
 * What the staffing record is told of its enterprise, as it is now.
 *
 * @param subject what every event says about it
 * @param sector what the duties depend on
 * @param scale where known
 * @param employees where known
 */
record EnterpriseFacts(
        StaffingSubject subject,
        Sector sector,
        @Nullable EnterpriseScale scale,
        @Nullable Integer employees) {

    static EnterpriseFacts of(KnownEnterprise enterprise) {
        StaffingSubject subject = new StaffingSubject(
                StaffingId.of(enterprise.id()), enterprise.id(), enterprise.name(), enterprise.region());
        return new EnterpriseFacts(subject, enterprise.sector(), enterprise.scale(), enterprise.employees());
    }
}
