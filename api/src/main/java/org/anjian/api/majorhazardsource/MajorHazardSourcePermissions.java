package org.anjian.api.majorhazardsource;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.majorhazardsource.command.DeregisterMajorHazardSource;
import org.anjian.api.majorhazardsource.command.FileMajorHazardSource;
import org.anjian.api.majorhazardsource.command.IdentifyMajorHazardSource;
import org.anjian.api.majorhazardsource.command.RecordHazardSourceAssessment;
import org.anjian.api.majorhazardsource.command.RecordHazardSourceWatch;
import org.anjian.api.majorhazardsource.command.RegisterMajorHazardSource;
import org.anjian.api.majorhazardsource.command.TellEmergencyMeasures;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with a major hazard source, and read it. */
public final class MajorHazardSourcePermissions {

    private MajorHazardSourcePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/majorhazardsource")
                .allow(IdentifyMajorHazardSource.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RegisterMajorHazardSource.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordHazardSourceAssessment.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordHazardSourceWatch.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(TellEmergencyMeasures.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(FileMajorHazardSource.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(DeregisterMajorHazardSource.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(MajorHazardSourceView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(MajorHazardSourceView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(MajorHazardSourceView.class, ALL, AUDITOR)
                .because(
                        "QX24-13",
                        IdentifyMajorHazardSource.class,
                        RegisterMajorHazardSource.class,
                        RecordHazardSourceWatch.class,
                        TellEmergencyMeasures.class,
                        DeregisterMajorHazardSource.class)
                .because("QJ22A-12.3", RecordHazardSourceAssessment.class)
                .because("QJ16-03f", FileMajorHazardSource.class)
                .build();
    }
}
