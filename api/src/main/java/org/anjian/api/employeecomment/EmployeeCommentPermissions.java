package org.anjian.api.employeecomment;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.EMPLOYEE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.employeecomment.command.SubmitEmployeeComment;
import org.anjian.api.employeecomment.view.EmployeeCommentView;
import org.anjian.api.permission.PermissionTable;

/** Employees comment on the hazards of their enterprise; the regulator reads it, the employer does not (QJ16-15d). */
public final class EmployeeCommentPermissions {

    private EmployeeCommentPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("tipoff/employeecomment")
                .allow(SubmitEmployeeComment.class, OWN_ENTERPRISE, EMPLOYEE)
                .allow(EmployeeCommentView.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(EmployeeCommentView.class, ALL, AUDITOR)
                .because("QJ16-15d", SubmitEmployeeComment.class)
                .build();
    }
}
