package org.anjian.api.inspectionclue;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.message.Role.TIP_HANDLER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.inspectionclue.command.DeclineInspectionClue;
import org.anjian.api.inspectionclue.command.HandOverInspectionClue;
import org.anjian.api.inspectionclue.command.TakeUpInspectionClue;
import org.anjian.api.inspectionclue.view.InspectionClueView;
import org.anjian.api.permission.PermissionTable;

/** Those who inspect read what was handed to them; those who handle tip-offs what became of it (QJ16-15c). */
public final class InspectionCluePermissions {

    private InspectionCluePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("inspection-enforcement/inspectionclue")
                .allow(HandOverInspectionClue.class, ALL, SYSTEM)
                .allow(TakeUpInspectionClue.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(DeclineInspectionClue.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(InspectionClueView.class, JURISDICTION, OFFICER, AGENCY_HEAD, TIP_HANDLER)
                .allow(InspectionClueView.class, ALL, AUDITOR)
                .because("QJ16-15c", HandOverInspectionClue.class)
                .build();
    }
}
