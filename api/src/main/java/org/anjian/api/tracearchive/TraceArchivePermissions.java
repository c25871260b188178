package org.anjian.api.tracearchive;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.tracearchive.command.ExportTraceArchive;
import org.anjian.api.tracearchive.view.TraceArchiveView;

/** Who gets the trace of a record as a file, and reads who got one. What is in it, the table of the record decides. */
public final class TraceArchivePermissions {

    private TraceArchivePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("rulebook/tracearchive")
                .allow(ExportTraceArchive.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ExportTraceArchive.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ExportTraceArchive.class, ALL, AUDITOR)
                .allow(TraceArchiveView.class, JURISDICTION, AGENCY_HEAD)
                .allow(TraceArchiveView.class, ALL, AUDITOR)
                .because("QJ16-09g", ExportTraceArchive.class, TraceArchiveView.class)
                .build();
    }
}
