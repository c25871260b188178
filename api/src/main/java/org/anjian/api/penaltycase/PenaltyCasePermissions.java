package org.anjian.api.penaltycase;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.IMPORTER;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.CASE_TEAM;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import java.util.List;
import org.anjian.api.penaltycase.command.AbandonHearing;
import org.anjian.api.penaltycase.command.ApplyCourtEnforcement;
import org.anjian.api.penaltycase.command.ApproveInstalments;
import org.anjian.api.penaltycase.command.ArchiveCaseFile;
import org.anjian.api.penaltycase.command.AttachCaseRecord;
import org.anjian.api.penaltycase.command.ChangeCaseTeam;
import org.anjian.api.penaltycase.command.ChangeDecision;
import org.anjian.api.penaltycase.command.CheckThreeSystems;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.api.penaltycase.command.CollectEvidence;
import org.anjian.api.penaltycase.command.ConcludeInvestigation;
import org.anjian.api.penaltycase.command.CorrectDecision;
import org.anjian.api.penaltycase.command.DecideNoPenalty;
import org.anjian.api.penaltycase.command.DecideOnTheSpot;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.command.DisposePreservedEvidence;
import org.anjian.api.penaltycase.command.ExtendCaseTimeLimit;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.command.FileOnSpotDecision;
import org.anjian.api.penaltycase.command.HoldHearing;
import org.anjian.api.penaltycase.command.ImportPenaltyCase;
import org.anjian.api.penaltycase.command.ImposeDailyPenalty;
import org.anjian.api.penaltycase.command.MarkCaseRecordSecret;
import org.anjian.api.penaltycase.command.NotifyCaseToJudicialBodies;
import org.anjian.api.penaltycase.command.NotifyHearing;
import org.anjian.api.penaltycase.command.OpenLinkedCase;
import org.anjian.api.penaltycase.command.OpenPenaltyCase;
import org.anjian.api.penaltycase.command.PassLegalReview;
import org.anjian.api.penaltycase.command.PreserveEvidence;
import org.anjian.api.penaltycase.command.PublishPenaltyDecision;
import org.anjian.api.penaltycase.command.RecordAggravatingCircumstance;
import org.anjian.api.penaltycase.command.RecordCollectiveDiscussion;
import org.anjian.api.penaltycase.command.RecordCourtRuling;
import org.anjian.api.penaltycase.command.RecordJudicialReply;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.RecordRemedy;
import org.anjian.api.penaltycase.command.RecordRemedyOutcome;
import org.anjian.api.penaltycase.command.RecordStatement;
import org.anjian.api.penaltycase.command.RefuseFiling;
import org.anjian.api.penaltycase.command.RejectLegalReview;
import org.anjian.api.penaltycase.command.RequestHearing;
import org.anjian.api.penaltycase.command.ReviewCase;
import org.anjian.api.penaltycase.command.ReviewCaseFile;
import org.anjian.api.penaltycase.command.ReviewStatement;
import org.anjian.api.penaltycase.command.RevokeDecision;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.command.ServeDemand;
import org.anjian.api.penaltycase.command.ServePenaltyNotice;
import org.anjian.api.penaltycase.command.SuspectCrime;
import org.anjian.api.penaltycase.command.TransferToJudicial;
import org.anjian.api.penaltycase.query.CrackdownStatistics;
import org.anjian.api.penaltycase.query.PenaltyStatistics;
import org.anjian.api.penaltycase.query.ThreeSystemsRate;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what in a penalty case, and read it (行政处罚案件). */
public final class PenaltyCasePermissions {

    private PenaltyCasePermissions() {}

    /** The table of cases in progress. */
    public static PermissionTable table() {
        PermissionTable.Builder table = PermissionTable.of("penalty-case");
        // Steps of the officers who handle the case, and of nobody else.
        for (Class<?> command : List.of(
                CollectEvidence.class,
                DisposePreservedEvidence.class,
                RecordAggravatingCircumstance.class,
                SuspectCrime.class,
                ConcludeInvestigation.class,
                ServePenaltyNotice.class,
                ReviewStatement.class,
                NotifyCaseToJudicialBodies.class,
                RecordJudicialReply.class,
                ServeDecision.class,
                RecordPayment.class,
                ServeDemand.class,
                RecordCourtRuling.class,
                RecordRemedy.class,
                RecordRemedyOutcome.class,
                FileOnSpotDecision.class,
                AttachCaseRecord.class,
                MarkCaseRecordSecret.class,
                ArchiveCaseFile.class)) {
            table.allow(command, CASE_TEAM, OFFICER).allow(command, JURISDICTION, AGENCY_HEAD);
        }
        // Steps of the party; an officer of the case records them for it.
        for (Class<?> command : List.of(RecordStatement.class, RequestHearing.class)) {
            table.allow(command, CASE_TEAM, OFFICER)
                    .allow(command, JURISDICTION, AGENCY_HEAD)
                    .allow(command, OWN_ENTERPRISE, ENTERPRISE);
        }
        // Steps of those who do not handle the case.
        for (Class<?> command : List.of(
                ReviewCase.class,
                HoldHearing.class,
                AbandonHearing.class,
                PassLegalReview.class,
                RejectLegalReview.class,
                ReviewCaseFile.class,
                CheckThreeSystems.class)) {
            table.allow(command, JURISDICTION, OFFICER, AGENCY_HEAD);
        }
        // Decisions of the head (NL-CF57).
        for (Class<?> command : List.of(
                FileCase.class,
                RefuseFiling.class,
                ChangeCaseTeam.class,
                PreserveEvidence.class,
                NotifyHearing.class,
                RecordCollectiveDiscussion.class,
                ExtendCaseTimeLimit.class,
                DecidePenalty.class,
                DecideNoPenalty.class,
                TransferToJudicial.class,
                ApproveInstalments.class,
                ApplyCourtEnforcement.class,
                CorrectDecision.class,
                ChangeDecision.class,
                RevokeDecision.class,
                ImposeDailyPenalty.class,
                CloseCase.class)) {
            table.allow(command, JURISDICTION, AGENCY_HEAD);
        }
        return table.allow(OpenPenaltyCase.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(OpenPenaltyCase.class, ALL, SYSTEM)
                .allow(PublishPenaltyDecision.class, ALL, SYSTEM)
                .allow(OpenLinkedCase.class, CASE_TEAM, OFFICER)
                .allow(OpenLinkedCase.class, JURISDICTION, AGENCY_HEAD)
                .allow(DecideOnTheSpot.class, JURISDICTION, OFFICER)
                .allow(ImportPenaltyCase.class, ALL, IMPORTER)
                .allow(PenaltyCaseView.class, CASE_TEAM, OFFICER)
                .allow(PenaltyCaseView.class, JURISDICTION, AGENCY_HEAD)
                .allow(PenaltyCaseView.class, ALL, AUDITOR)
                .because("QJ22B-08a", DecidePenalty.class)
                .because("QX24-P3b", OpenPenaltyCase.class)
                .because("QX24-P3c", OpenLinkedCase.class)
                .because("QJ16-04c", RecordAggravatingCircumstance.class)
                .because("QJ16-07b", ReviewCase.class)
                .because("QJ16-07c", ReviewCaseFile.class)
                .because("ML20-05e", CheckThreeSystems.class, AttachCaseRecord.class)
                .because("QJ16-11c", RecordCollectiveDiscussion.class)
                .because("QJ22B-08b", MarkCaseRecordSecret.class)
                .because("QJ16-14a", TransferToJudicial.class, SuspectCrime.class, RecordJudicialReply.class)
                .because("QJ16-14b", NotifyCaseToJudicialBodies.class)
                .because("QJ16-14c", ApplyCourtEnforcement.class)
                .because("ML20-04b", PassLegalReview.class, RejectLegalReview.class)
                .because("NL-CF54", FileCase.class, RefuseFiling.class, ExtendCaseTimeLimit.class)
                .because("NL-CF51", DecideOnTheSpot.class, FileOnSpotDecision.class)
                .because("NL-CF63", RequestHearing.class, NotifyHearing.class, HoldHearing.class, AbandonHearing.class)
                .build();
    }

    /** The table of decisions. */
    public static PermissionTable decisions() {
        return PermissionTable.of("penalty-case/decision")
                .allow(PenaltyDecisionView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(PenaltyDecisionView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(PenaltyDecisionView.class, ALL, AUDITOR)
                .build();
    }

    /** Who may read counts: the committee office reads these and no case in progress. */
    public static PermissionTable statistics() {
        return PermissionTable.of("penalty-case/statistics")
                .allow(PenaltyStatistics.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(PenaltyStatistics.class, ALL, AUDITOR)
                .allow(ThreeSystemsRate.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ThreeSystemsRate.class, ALL, AUDITOR)
                .because("ML20-05e", ThreeSystemsRate.class)
                .allow(CrackdownStatistics.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE, GOVERNMENT)
                .allow(CrackdownStatistics.class, ALL, AUDITOR)
                .because("QJ16-08d", CrackdownStatistics.class)
                .build();
    }
}
