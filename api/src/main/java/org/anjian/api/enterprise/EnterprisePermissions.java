package org.anjian.api.enterprise;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.IMPORTER;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.enterprise.command.AmendEnterprise;
import org.anjian.api.enterprise.command.AssignSupervisingRegulator;
import org.anjian.api.enterprise.command.CatalogueSupervisedObject;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.api.enterprise.command.GradeEnterpriseRisk;
import org.anjian.api.enterprise.command.RecordLastInspection;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.enterprise.command.RemoveFromCatalogue;
import org.anjian.api.enterprise.command.RestoreInspectionInterval;
import org.anjian.api.enterprise.command.TightenInspectionInterval;
import org.anjian.api.enterprise.command.TransferEnterprise;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what to an enterprise and read it (企业台账). */
public final class EnterprisePermissions {

    private EnterprisePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry")
                .allow(RegisterEnterprise.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RegisterEnterprise.class, ALL, IMPORTER)
                .allow(AmendEnterprise.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(AmendEnterprise.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(TransferEnterprise.class, JURISDICTION, AGENCY_HEAD)
                .allow(CloseEnterprise.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(CloseEnterprise.class, ALL, SYSTEM)
                .allow(AssignSupervisingRegulator.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(CatalogueSupervisedObject.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RemoveFromCatalogue.class, JURISDICTION, AGENCY_HEAD)
                .allow(GradeEnterpriseRisk.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordLastInspection.class, JURISDICTION, OFFICER, AGENCY_HEAD, SYSTEM)
                .allow(TightenInspectionInterval.class, JURISDICTION, SYSTEM)
                .allow(RestoreInspectionInterval.class, JURISDICTION, SYSTEM)
                .allow(EnterpriseView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(EnterpriseView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EnterpriseView.class, ALL, AUDITOR)
                .allow(EnterpriseView.class, PUBLISHED, PUBLIC, MEDIA)
                .build();
    }
}
