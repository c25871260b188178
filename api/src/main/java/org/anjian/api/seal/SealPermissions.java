package org.anjian.api.seal;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.EMPLOYEE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.TIP_HANDLER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.CASE_TEAM;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.seal.command.LiftSeal;
import org.anjian.api.seal.command.RenewSeal;
import org.anjian.api.seal.command.SealDocument;
import org.anjian.api.seal.command.SealIdentity;
import org.anjian.api.seal.command.SealRecord;
import org.anjian.api.seal.view.SealNotice;
import org.anjian.api.seal.view.SealView;

/**
 * Who seals and lifts: the head of the agency in whose jurisdiction the record lies, and audit and discipline. While a seal holds,
 * it and what it seals are read by those alone whom it admits; that something is sealed is told by number within the reach of each.
 */
public final class SealPermissions {

    private SealPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("seal")
                .allow(SealRecord.class, JURISDICTION, AGENCY_HEAD)
                .allow(SealRecord.class, ALL, AUDITOR)
                .allow(SealDocument.class, JURISDICTION, AGENCY_HEAD)
                .allow(SealDocument.class, ALL, AUDITOR)
                .allow(SealIdentity.class, JURISDICTION, AGENCY_HEAD)
                .allow(SealIdentity.class, ALL, AUDITOR)
                .allow(RenewSeal.class, JURISDICTION, AGENCY_HEAD)
                .allow(RenewSeal.class, ALL, AUDITOR)
                .allow(LiftSeal.class, JURISDICTION, AGENCY_HEAD)
                .allow(LiftSeal.class, ALL, AUDITOR)
                .allow(SealView.class, CASE_TEAM, OFFICER)
                .allow(SealView.class, JURISDICTION, AGENCY_HEAD)
                .allow(SealView.class, ALL, AUDITOR)
                .allow(
                        SealNotice.class,
                        ALL,
                        ENTERPRISE,
                        SAFETY_MANAGER,
                        EMPLOYEE,
                        OFFICER,
                        TIP_HANDLER,
                        AGENCY_HEAD,
                        GOVERNMENT,
                        COMMITTEE_OFFICE,
                        AUDITOR)
                .build();
    }
}
