package org.anjian.command.enforcementmeasure;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.util.List;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.MeasureConversion;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ConvertEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ExtendEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.LiftEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.RecordMeasureRefusal;
import org.anjian.api.enforcementmeasure.command.ReinspectMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureConverted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExpired;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExtended;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureLifted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRefused;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureReinspected;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

/** How long measures last and how they end: extended, expired, lifted, converted, not obeyed. */
class MeasureEndTest extends EnforcementMeasureFixture {

    @Test
    @Rule("NL-AQ65")
    void sealing_and_detention_last_thirty_days_and_once_thirty_more() {
        for (MeasureKind kind : List.of(MeasureKind.SEALING, MeasureKind.DETENTION)) {
            Object[] before = {proposed(kind), approved(kind)};
            refuses(
                    impose(terms("2024-08-02"), MeasureUrgency.ORDINARY, "2024-07-02"),
                    OFFICER,
                    EnforcementMeasureRefusal.LIMIT_TOO_LONG,
                    before);
            refuses(
                    impose(terms("2024-07-01"), MeasureUrgency.ORDINARY, "2024-07-02"),
                    OFFICER,
                    EnforcementMeasureRefusal.MEASURE_ENDS_BEFORE_IT_BEGINS,
                    before);
            EnforcementMeasureImposed imposed = imposed(kind, "2024-08-01", "2024-07-02");
            prepare();
            fixture.given(before)
                    .when(impose(terms("2024-08-01"), MeasureUrgency.ORDINARY, "2024-07-02"), OFFICER.toMetadata())
                    .expectEvents(imposed)
                    .expectScheduledDeadline(at("2024-08-02T00:00"), new MeasureExpiry(day("2024-08-01")));
            Object[] inForce = {before[0], before[1], imposed};
            refuses(extend("2024-09-01"), COUNTY_HEAD, EnforcementMeasureRefusal.LIMIT_TOO_LONG, inForce);
            refuses(extend("2024-08-01"), COUNTY_HEAD, EnforcementMeasureRefusal.EXTENSION_NOT_LATER, inForce);
            refuses(extend("2024-08-31"), OFFICER, InputRefusal.NOT_PERMITTED, inForce);
            EnforcementMeasureExtended extended = new EnforcementMeasureExtended(
                    subject(kind),
                    at("2024-07-30"),
                    day("2024-08-01"),
                    day("2024-08-31"),
                    "a test is needed",
                    COUNTY_HEAD.id());
            accepts(extend("2024-08-31"), COUNTY_HEAD, extended, inForce);
            refuses(
                    extend("2024-09-02"),
                    COUNTY_HEAD,
                    EnforcementMeasureRefusal.ALREADY_EXTENDED,
                    before[0],
                    before[1],
                    imposed,
                    extended);
        }
    }

    private static ExtendEnforcementMeasure extend(String until) {
        return new ExtendEnforcementMeasure(ID, day(until), "a test is needed", at("2024-07-30"), null);
    }

    @Test
    void it_expires_at_the_end_of_its_last_day_unless_it_was_extended_or_lifted() {
        Object[] before = {
            by(OFFICER, propose(MeasureKind.SEALING, ORDER)),
            by(COUNTY_HEAD, new ApproveEnforcementMeasure(ID, "agreed", at("2024-06-29"), null)),
            by(OFFICER, impose(terms("2024-08-01"), MeasureUrgency.ORDINARY, "2024-07-02"))
        };
        fixture.givenCurrentTime(at("2024-07-02"))
                .andGivenCommands(before)
                .whenTimeAdvancesTo(at("2024-08-01T23:59:59"))
                .expectNoEvents();
        prepare();
        fixture.givenCurrentTime(at("2024-07-02"))
                .andGivenCommands(before)
                .whenTimeAdvancesTo(at("2024-08-02T00:00"))
                .expectEvents(new EnforcementMeasureExpired(
                        subject(MeasureKind.SEALING), at("2024-08-02T00:00"), day("2024-08-01")));
        for (Object act : List.of(
                by(COUNTY_HEAD, extend("2024-08-31")),
                by(OFFICER, new LiftEnforcementMeasure(ID, "handed back", at("2024-07-30"), null)))) {
            prepare();
            fixture.givenCurrentTime(at("2024-07-02"))
                    .andGivenCommands(before[0], before[1], before[2], act)
                    .whenTimeAdvancesTo(at("2024-08-30"))
                    .expectNoEvents();
        }
    }

    @Test
    @Rule("NL-AQ65")
    void what_stands_still_is_lifted_only_after_it_was_inspected_and_found_in_order() {
        Object[] before = {
            proposed(MeasureKind.STOP_PRODUCTION),
            approved(MeasureKind.STOP_PRODUCTION),
            imposed(MeasureKind.STOP_PRODUCTION, "2024-08-01", "2024-07-02")
        };
        LiftEnforcementMeasure lift = new LiftEnforcementMeasure(ID, "in order", at("2024-07-30"), null);
        refuses(lift, OFFICER, EnforcementMeasureRefusal.LIFT_WITHOUT_REINSPECTION, before);
        EnforcementMeasureReinspected failed = reinspected(CorrectionResult.NOT_CORRECTED);
        accepts(reinspect(CorrectionResult.NOT_CORRECTED), OFFICER, failed, before);
        refuses(
                lift,
                OFFICER,
                EnforcementMeasureRefusal.LIFT_WITHOUT_REINSPECTION,
                before[0],
                before[1],
                before[2],
                failed);
        accepts(
                lift,
                OFFICER,
                new EnforcementMeasureLifted(
                        subject(MeasureKind.STOP_PRODUCTION), at("2024-07-30"), "in order", OFFICER.id()),
                before[0],
                before[1],
                before[2],
                failed,
                reinspected(CorrectionResult.CORRECTED));
    }

    private static ReinspectMeasure reinspect(CorrectionResult result) {
        return new ReinspectMeasure(ID, result, "seen", at("2024-07-29"), null);
    }

    private static EnforcementMeasureReinspected reinspected(CorrectionResult result) {
        return new EnforcementMeasureReinspected(
                subject(MeasureKind.STOP_PRODUCTION), at("2024-07-29"), result, "seen", OFFICER.id());
    }

    @Test
    void it_is_converted_or_not_obeyed_only_while_it_is_imposed() {
        Object[] before = {
            proposed(MeasureKind.DETENTION),
            approved(MeasureKind.DETENTION),
            imposed(MeasureKind.DETENTION, "2024-08-01", "2024-07-02")
        };
        ConvertEnforcementMeasure convert = new ConvertEnforcementMeasure(
                ID, MeasureConversion.CONFISCATION, "penaltycase-1", "illegal goods", at("2024-08-05"), null);
        EnforcementMeasureConverted converted = new EnforcementMeasureConverted(
                subject(MeasureKind.DETENTION),
                at("2024-08-05"),
                MeasureConversion.CONFISCATION,
                "penaltycase-1",
                "illegal goods",
                COUNTY_HEAD.id());
        EnforcementMeasureExpired expired = new EnforcementMeasureExpired(
                subject(MeasureKind.DETENTION), at("2024-08-02T00:00"), day("2024-08-01"));
        accepts(convert, COUNTY_HEAD, converted, before);
        accepts(convert, COUNTY_HEAD, converted, before[0], before[1], before[2], expired);
        refuses(convert, COUNTY_HEAD, EnforcementMeasureRefusal.MEASURE_NOT_IN_FORCE, before[0], before[1]);
        RecordMeasureRefusal refusal = new RecordMeasureRefusal(ID, "broke the seal", at("2024-07-10"), null);
        accepts(
                refusal,
                OFFICER,
                new EnforcementMeasureRefused(subject(MeasureKind.DETENTION), at("2024-07-10"), "broke the seal"),
                before);
        refuses(
                refusal,
                OFFICER,
                EnforcementMeasureRefusal.MEASURE_NOT_IN_FORCE,
                before[0],
                before[1],
                before[2],
                converted);
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }
}
