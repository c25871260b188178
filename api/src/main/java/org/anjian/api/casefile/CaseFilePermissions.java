package org.anjian.api.casefile;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.casefile.command.AssessCountyCaseFiles;
import org.anjian.api.casefile.command.EvaluateEnforcementEffect;
import org.anjian.api.casefile.command.StartCaseFileProgramme;
import org.anjian.api.casefile.view.CaseFileProgrammeView;
import org.anjian.api.permission.PermissionTable;

/** Who assesses case files and the effect of enforcement, and who reads it. */
public final class CaseFilePermissions {

    private CaseFilePermissions() {}

    /** The table of the programmes. */
    public static PermissionTable table() {
        return PermissionTable.of("penalty-case/casefile")
                .allow(StartCaseFileProgramme.class, JURISDICTION, AGENCY_HEAD)
                .allow(AssessCountyCaseFiles.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(EvaluateEnforcementEffect.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(CaseFileProgrammeView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(CaseFileProgrammeView.class, ALL, AUDITOR)
                .because("QJ16-07d", StartCaseFileProgramme.class, AssessCountyCaseFiles.class)
                .because("ML20-04c", EvaluateEnforcementEffect.class)
                .build();
    }
}
