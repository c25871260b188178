package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.CourtRuling;
import org.anjian.api.penaltycase.JudicialBody;
import org.anjian.api.penaltycase.JudicialReply;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.command.ArchiveCaseFile;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseNotifiedToJudicialBodies;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.CourtRulingRecorded;
import org.anjian.api.penaltycase.event.CrimeSuspected;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case is closed as what became of it and as nothing else, and its file is archived (结案、归档). */
class ClosingTest {

    private static final List<PenaltyCaseEvent> SERVED = upToService(50_000, "2024-09-27");
    private static final List<PenaltyCaseEvent> PAID =
            and(SERVED, new FinePaid(NUMBERED, at("2024-10-08"), yuan(50_000), "R", 0, 0, 0));
    private static final CourtEnforcementApplied APPLIED = new CourtEnforcementApplied(
            NUMBERED, at("2024-10-15"), "n", "Qilin court", FILE, yuan(50_000), yuan(1_500));

    /** What has to have happened for each of the ends. */
    private static final Map<PenaltyStage, List<PenaltyCaseEvent>> ENDS = new EnumMap<>(Map.of(
            PenaltyStage.PAID,
            PAID,
            PenaltyStage.NO_PENALTY,
            and(
                    upToNotice(50_000),
                    new NoPenaltyDecided(
                            NUMBERED, at("2024-08-01"), "n", NoPenaltyGround.NO_FAULT, "r", COUNTY_HEAD.id())),
            PenaltyStage.TRANSFERRED,
            and(
                    upToNotice(50_000),
                    new CrimeSuspected(NUMBERED, at("2024-07-22"), "crime"),
                    new CaseTransferredToJudicial(NUMBERED, at("2024-07-23"), "t", "police", "c", COUNTY_HEAD.id()),
                    new CaseNotifiedToJudicialBodies(NUMBERED, at("2024-07-23"), JudicialBody.POLICE, "c"),
                    new CaseNotifiedToJudicialBodies(NUMBERED, at("2024-07-23"), JudicialBody.PROCURATORATE, "c"),
                    new JudicialReplyRecorded(NUMBERED, at("2024-07-30"), JudicialReply.FILED, "ref", null, null)),
            PenaltyStage.REVOKED,
            and(
                    SERVED,
                    new PenaltyDecisionRevoked(
                            NUMBERED, at("2024-10-08"), RevocationKind.REVOKED, "r", yuan(50_000), 0)),
            PenaltyStage.COURT_APPLIED,
            and(SERVED, overdue(), APPLIED),
            PenaltyStage.COURT_ENFORCED,
            and(
                    SERVED,
                    overdue(),
                    APPLIED,
                    new CourtRulingRecorded(NUMBERED, at("2024-10-16"), CourtRuling.GRANTED, "ref"))));

    private static FinePaymentOverdue overdue() {
        return new FinePaymentOverdue(NUMBERED, at("2024-10-13T00:00"), day("2024-10-12"), yuan(50_000));
    }

    private static CloseCase close(ClosingReason reason) {
        return new CloseCase(K1, reason, "over", null, at("2024-10-20"), null);
    }

    private static Set<PenaltyStage> endsOf(ClosingReason reason) {
        return switch (reason) {
            case EXECUTED -> EnumSet.of(PenaltyStage.PAID);
            case NO_PENALTY -> EnumSet.of(PenaltyStage.NO_PENALTY);
            case TRANSFERRED -> EnumSet.of(PenaltyStage.TRANSFERRED);
            case REVOKED -> EnumSet.of(PenaltyStage.REVOKED);
            case ENFORCEMENT_ENDED -> EnumSet.of(PenaltyStage.COURT_APPLIED, PenaltyStage.COURT_ENFORCED);
        };
    }

    @ParameterizedTest
    @EnumSource(ClosingReason.class)
    void each_reason_fits_the_ends_that_it_names_and_no_other(ClosingReason reason) {
        Set<PenaltyStage> fitting = endsOf(reason);
        ENDS.forEach((stage, before) -> {
            if (fitting.contains(stage)) {
                when(before, close(reason), COUNTY_HEAD)
                        .expectEvents(new PenaltyCaseClosed(NUMBERED, at("2024-10-20"), reason, "over"));
            } else {
                expectRefused(when(before, close(reason), COUNTY_HEAD), PenaltyCaseRefusal.NOT_EXECUTED);
            }
        });
    }

    @Test
    void a_warning_is_executed_when_it_is_served() {
        when(upToService(0, "2024-09-27"), close(ClosingReason.EXECUTED), COUNTY_HEAD)
                .expectEvents(new PenaltyCaseClosed(NUMBERED, at("2024-10-20"), ClosingReason.EXECUTED, "over"));
        expectRefused(when(SERVED, close(ClosingReason.EXECUTED), COUNTY_HEAD), PenaltyCaseRefusal.NOT_EXECUTED);
    }

    @Test
    @Rule("NL-CF72")
    void a_case_is_not_closed_while_a_remedy_is_pending() {
        expectRefused(
                when(
                        and(PAID, new RemedyFiled(NUMBERED, at("2024-10-09"), RemedyKind.RECONSIDERATION, "gov", 0)),
                        close(ClosingReason.EXECUTED),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.REMEDY_PENDING);
    }

    @Test
    void a_case_in_progress_is_not_closed_nor_before_its_end_nor_by_an_officer() {
        expectRefused(
                when(upToNotice(50_000), close(ClosingReason.NO_PENALTY), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(and(SERVED, overdue()), close(ClosingReason.ENFORCEMENT_ENDED), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(
                        PAID,
                        new CloseCase(K1, ClosingReason.EXECUTED, "over", null, at("2024-10-07"), null),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(PAID, close(ClosingReason.EXECUTED), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("NL-CF47")
    void a_closed_file_is_archived_once_with_its_catalogue_and_recordings() {
        List<PenaltyCaseEvent> closed =
                and(PAID, new PenaltyCaseClosed(NUMBERED, at("2024-10-20"), ClosingReason.EXECUTED, "over"));
        ArchiveCaseFile archive = new ArchiveCaseFile(K1, "A-1", FILE, 20, List.of(FILE), at("2024-10-21"), null);
        CaseFileArchived archived = new CaseFileArchived(NUMBERED, at("2024-10-21"), "A-1", FILE, 20, List.of(FILE));
        when(closed, archive, OFFICER).expectEvents(archived);
        expectRefused(when(PAID, archive, OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(when(and(closed, archived), archive, OFFICER), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(closed, new ArchiveCaseFile(K1, "A-1", FILE, 20, List.of(FILE), at("2024-10-19"), null), OFFICER),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
    }
}
