package org.anjian.api.monthlyreturn;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.monthlyreturn.command.AcceptMonthlyReturn;
import org.anjian.api.monthlyreturn.command.CompileMonthlyReturn;
import org.anjian.api.monthlyreturn.command.DeclareNoTypicalCases;
import org.anjian.api.monthlyreturn.command.EndMonthlyReturnDuty;
import org.anjian.api.monthlyreturn.command.ExpectMonthlyReturn;
import org.anjian.api.monthlyreturn.command.NominateTypicalCase;
import org.anjian.api.monthlyreturn.command.ReturnMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SubmitMonthlyReturn;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.permission.PermissionTable;

/** Who makes monthly returns, who receives them, and who reads them: superiors read downwards. */
public final class MonthlyReturnPermissions {

    private MonthlyReturnPermissions() {}

    /** The table. */
    public static PermissionTable table() {
        return PermissionTable.of("bulletin-reporting/monthlyreturn")
                .allow(ExpectMonthlyReturn.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(ExpectMonthlyReturn.class, ALL, SYSTEM)
                .allow(EndMonthlyReturnDuty.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(CompileMonthlyReturn.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(NominateTypicalCase.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(DeclareNoTypicalCases.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(SignMonthlyReturn.class, JURISDICTION, AGENCY_HEAD)
                .allow(SubmitMonthlyReturn.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(AcceptMonthlyReturn.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(ReturnMonthlyReturn.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(MonthlyReturnView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(MonthlyReturnView.class, ALL, AUDITOR)
                .because(
                        "QJ22B-11a", ExpectMonthlyReturn.class, EndMonthlyReturnDuty.class, DeclareNoTypicalCases.class)
                .because("QJ22B-11b", CompileMonthlyReturn.class)
                .because("QJ22B-11c", NominateTypicalCase.class)
                .because("QJ22B-12a", SignMonthlyReturn.class)
                .because("QJ22B-12b", SubmitMonthlyReturn.class, AcceptMonthlyReturn.class, ReturnMonthlyReturn.class)
                .build();
    }
}
