package org.anjian.api.normativedocument;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.normativedocument.command.ExpectDocumentCleanup;
import org.anjian.api.normativedocument.command.RegisterNormativeDocument;
import org.anjian.api.normativedocument.command.RepealNormativeDocument;
import org.anjian.api.normativedocument.command.ReportDocumentCleanup;
import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.api.permission.PermissionTable;

/** Who registers normative documents, and reads them: they are public. How localities clean up is known to authorities only. */
public final class NormativeDocumentPermissions {

    private NormativeDocumentPermissions() {}

    /** The table of documents. */
    public static PermissionTable documents() {
        return PermissionTable.of("rulebook/normativedocument")
                .allow(RegisterNormativeDocument.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(RepealNormativeDocument.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(NormativeDocumentView.class, ALL, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE, AUDITOR)
                .allow(NormativeDocumentView.class, PUBLISHED, ENTERPRISE, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("QJ16-01a", RegisterNormativeDocument.class)
                .because(CleanupTerm.RULE, RepealNormativeDocument.class)
                .build();
    }

    /** The table of the clean-ups of localities. */
    public static PermissionTable cleanups() {
        return PermissionTable.of("rulebook/documentcleanup")
                .allow(ExpectDocumentCleanup.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(ExpectDocumentCleanup.class, ALL, SYSTEM)
                .allow(ReportDocumentCleanup.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(DocumentCleanupView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(DocumentCleanupView.class, ALL, AUDITOR)
                .because(CleanupTerm.RULE, ExpectDocumentCleanup.class, ReportDocumentCleanup.class)
                .build();
    }
}
