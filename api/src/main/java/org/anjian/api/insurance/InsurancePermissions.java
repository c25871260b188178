package org.anjian.api.insurance;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.insurance.command.AmendInsuredHeads;
import org.anjian.api.insurance.command.CancelInsurancePolicy;
import org.anjian.api.insurance.command.RecordInsurancePolicy;
import org.anjian.api.insurance.command.RecordSafetyFee;
import org.anjian.api.insurance.command.UpdateInsuranceRecord;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.api.permission.PermissionTable;

/** Who may record and read the insurance of enterprises. */
public final class InsurancePermissions {

    private InsurancePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/insurance")
                .allow(RecordInsurancePolicy.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(AmendInsuredHeads.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(CancelInsurancePolicy.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordSafetyFee.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(UpdateInsuranceRecord.class, JURISDICTION, SYSTEM)
                .allow(InsuranceView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(InsuranceView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(InsuranceView.class, ALL, AUDITOR)
                .build();
    }
}
