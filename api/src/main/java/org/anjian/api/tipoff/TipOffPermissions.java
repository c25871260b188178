package org.anjian.api.tipoff;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.TIP_HANDLER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import java.util.List;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.tipoff.command.AcceptTipOff;
import org.anjian.api.tipoff.command.AccessReporterIdentity;
import org.anjian.api.tipoff.command.AnswerReporter;
import org.anjian.api.tipoff.command.CloseTipOff;
import org.anjian.api.tipoff.command.EraseReporterIdentity;
import org.anjian.api.tipoff.command.ExtendTipOffVerification;
import org.anjian.api.tipoff.command.GrantReporterIdentity;
import org.anjian.api.tipoff.command.GrantReward;
import org.anjian.api.tipoff.command.LeaveTipOffMessage;
import org.anjian.api.tipoff.command.OrderTipOffMeasures;
import org.anjian.api.tipoff.command.PayReward;
import org.anjian.api.tipoff.command.ProposeTipOffReward;
import org.anjian.api.tipoff.command.RaiseTipOffHazard;
import org.anjian.api.tipoff.command.ReceiveTipOff;
import org.anjian.api.tipoff.command.ReferTipOff;
import org.anjian.api.tipoff.command.RefuseReporterIdentity;
import org.anjian.api.tipoff.command.RejectTipOff;
import org.anjian.api.tipoff.command.ReportTipOffRetaliation;
import org.anjian.api.tipoff.command.RequestReporterIdentity;
import org.anjian.api.tipoff.command.SendTipOffMessage;
import org.anjian.api.tipoff.command.TransferTipOff;
import org.anjian.api.tipoff.command.VerifyTipOff;
import org.anjian.api.tipoff.command.WaiveReward;
import org.anjian.api.tipoff.query.TipOffStatistics;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.TipOffStandingView;
import org.anjian.api.tipoff.view.TipOffView;

/** Who may handle tip-offs, see how far they are, and ask who informed (QJ16-15a to QJ16-15d). */
public final class TipOffPermissions {

    private TipOffPermissions() {}

    /** The table of tip-offs: those who handle them, and nobody else. */
    public static PermissionTable table() {
        PermissionTable.Builder table = PermissionTable.of("tipoff")
                .allow(ReceiveTipOff.class, ALL, PUBLIC)
                .allow(ReceiveTipOff.class, JURISDICTION, TIP_HANDLER)
                .allow(LeaveTipOffMessage.class, ALL, PUBLIC)
                .allow(ReportTipOffRetaliation.class, ALL, PUBLIC)
                .allow(EraseReporterIdentity.class, ALL, PUBLIC)
                .allow(OrderTipOffMeasures.class, JURISDICTION, AGENCY_HEAD)
                .allow(GrantReward.class, JURISDICTION, AGENCY_HEAD);
        for (Class<?> command : List.of(
                AcceptTipOff.class,
                TransferTipOff.class,
                RejectTipOff.class,
                ExtendTipOffVerification.class,
                VerifyTipOff.class,
                RaiseTipOffHazard.class,
                ReferTipOff.class,
                AnswerReporter.class,
                SendTipOffMessage.class,
                ProposeTipOffReward.class,
                WaiveReward.class,
                PayReward.class,
                CloseTipOff.class)) {
            table.allow(command, JURISDICTION, TIP_HANDLER);
        }
        return table.allow(TipOffView.class, JURISDICTION, TIP_HANDLER)
                .because("QJ16-15a", ReceiveTipOff.class)
                .because("QJ16-15b", ProposeTipOffReward.class, GrantReward.class, PayReward.class)
                .because("QJ16-15c", TipOffView.class)
                .build();
    }

    /** The table of how far tip-offs are: also the head of the agency. */
    public static PermissionTable standings() {
        return PermissionTable.of("tipoff/standing")
                .allow(TipOffStandingView.class, JURISDICTION, TIP_HANDLER, AGENCY_HEAD)
                .because("QJ16-15c", TipOffStandingView.class)
                .build();
    }

    /** The table of figures: counts, for those who do not read tip-offs too. */
    public static PermissionTable statistics() {
        return PermissionTable.of("tipoff/statistics")
                .allow(TipOffStatistics.class, JURISDICTION, TIP_HANDLER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(TipOffStatistics.class, ALL, AUDITOR)
                .because("QJ16-15a", TipOffStatistics.class)
                .build();
    }

    /** The table of the vault: whoever handles asks, the head grants; auditors read who saw. */
    public static PermissionTable identities() {
        return PermissionTable.of("tipoff/reporteridentity")
                .allow(RequestReporterIdentity.class, JURISDICTION, TIP_HANDLER)
                .allow(GrantReporterIdentity.class, JURISDICTION, AGENCY_HEAD)
                .allow(RefuseReporterIdentity.class, JURISDICTION, AGENCY_HEAD)
                .allow(AccessReporterIdentity.class, JURISDICTION, TIP_HANDLER)
                .allow(ReporterIdentityView.class, JURISDICTION, TIP_HANDLER, AGENCY_HEAD)
                .allow(ReporterIdentityView.class, ALL, AUDITOR)
                .because("QJ16-15c", AccessReporterIdentity.class, ReporterIdentityView.class)
                .build();
    }
}
