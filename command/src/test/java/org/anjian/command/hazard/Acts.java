package org.anjian.command.hazard;

import static org.anjian.command.Moments.day;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.CorrectableField;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.PressureMeasure;
import org.anjian.api.hazard.Quality;
import org.anjian.api.hazard.RecheckResult;
import org.anjian.api.hazard.RectificationPlan;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.command.AcceptRectification;
import org.anjian.api.hazard.command.ApplyPressureMeasure;
import org.anjian.api.hazard.command.ApproveResumption;
import org.anjian.api.hazard.command.CloseHazard;
import org.anjian.api.hazard.command.CorrectHazard;
import org.anjian.api.hazard.command.DelistHazard;
import org.anjian.api.hazard.command.DisposeEscalation;
import org.anjian.api.hazard.command.EscalateHazardToPrincipal;
import org.anjian.api.hazard.command.EscalateMajorHazardToRegulator;
import org.anjian.api.hazard.command.ExtendDeadline;
import org.anjian.api.hazard.command.FixRectificationPlan;
import org.anjian.api.hazard.command.GradeHazard;
import org.anjian.api.hazard.command.HandleFindingOnSpot;
import org.anjian.api.hazard.command.HandleReportedFinding;
import org.anjian.api.hazard.command.ListHazardForSupervision;
import org.anjian.api.hazard.command.MatchSelfReportedHazard;
import org.anjian.api.hazard.command.OrderEmergencyStop;
import org.anjian.api.hazard.command.OrderRectification;
import org.anjian.api.hazard.command.RecheckByEnterprise;
import org.anjian.api.hazard.command.RecheckHazard;
import org.anjian.api.hazard.command.RecheckStoppedZone;
import org.anjian.api.hazard.command.RecordTracking;
import org.anjian.api.hazard.command.RefuseExtension;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.hazard.command.ReopenHazard;
import org.anjian.api.hazard.command.ReportFindingToPrincipal;
import org.anjian.api.hazard.command.ReportMajorHazard;
import org.anjian.api.hazard.command.RequestExtension;
import org.anjian.api.hazard.command.RevokeHazard;
import org.anjian.api.hazard.command.SubmitRectification;
import org.anjian.api.hazard.command.SuspendOperation;
import org.anjian.api.hazard.command.TakeInterimMeasures;
import org.anjian.api.hazard.command.TransferHazard;
import org.anjian.api.hazard.command.UrgeRectification;
import org.anjian.api.hazard.command.VerifyRectificationOnSite;
import org.anjian.api.region.RegionLevel;
import org.anjian.command.Actors;

/** What people do to hazards, as words. */
final class Acts {

    /** An act without its hazard, its moment and its actor. */
    @FunctionalInterface
    interface Act {
        HazardCommand on(HazardId hazard, Instant at);
    }

    static final ResponsiblePerson CHIEF = new ResponsiblePerson("person-7", "workshop chief");
    static final ResponsiblePerson BOSS = new ResponsiblePerson("person-1", "general manager");
    static final Evidence PHOTO = new Evidence("photo of the guard rail", "ab".repeat(32));

    private Acts() {}

    static Act register(HazardSource source, HazardGrade severity) {
        return register(HazardKind.HAZARD, source, severity);
    }

    static Act register(HazardKind kind, HazardSource source, HazardGrade severity) {
        return (hazard, at) -> new RegisterHazard(
                hazard,
                Actors.FACTORY,
                kind,
                source,
                severity,
                "machine guards",
                null,
                "guard missing",
                "W1",
                at,
                null);
    }

    static Act grade(HazardGrade severity) {
        return (hazard, at) -> new GradeHazard(hazard, severity, "standard 4.2", at, null);
    }

    static Act order(String dueOn) {
        return order(dueOn, SafetyAssurance.ASSURED);
    }

    static Act order(String dueOn, SafetyAssurance safety) {
        return (hazard, at) -> new OrderRectification(
                hazard,
                Handling.WITHIN_TIME_LIMIT,
                day(dueOn),
                CHIEF,
                "fit the guard",
                safety,
                "fence the machine off",
                at,
                null);
    }

    static Act orderWithout(boolean person, boolean interimMeasures, Handling handling, String dueOn) {
        return (hazard, at) -> new OrderRectification(
                hazard,
                handling,
                day(dueOn),
                person ? CHIEF : null,
                "fit the guard",
                SafetyAssurance.ASSURED,
                interimMeasures ? "fence the machine off" : null,
                at,
                null);
    }

    static Act plan() {
        return (hazard, at) -> new FixRectificationPlan(
                hazard,
                new RectificationPlan(CHIEF, "weld a guard", 0L, day("2099-12-31"), "evacuate the hall"),
                at,
                null);
    }

    static Act planWithout() {
        return (hazard, at) -> new FixRectificationPlan(hazard, null, at, null);
    }

    static Act takeInterimMeasures() {
        return (hazard, at) -> new TakeInterimMeasures(hazard, "fence", at, null);
    }

    static Act suspend() {
        return (hazard, at) -> new SuspendOperation(hazard, "line 1", "no guard", at, null);
    }

    static Act stop() {
        return (hazard, at) -> new OrderEmergencyStop(hazard, "hall 2", "gas", at, null);
    }

    static Act recheckZone(String zone) {
        return (hazard, at) -> new RecheckStoppedZone(hazard, zone, "no gas", at, null);
    }

    static Act reportMajor() {
        return (hazard, at) -> new ReportMajorHazard(hazard, "county-emergency", "line stopped", at, null);
    }

    static Act resume() {
        return (hazard, at) -> new ApproveResumption(hazard, "guard fitted", at, null);
    }

    static Act track() {
        return (hazard, at) -> new RecordTracking(hazard, "half done", at, null);
    }

    static Act urge() {
        return (hazard, at) -> new UrgeRectification(hazard, "hurry", at, null);
    }

    static Act requestExtension(String dueOn) {
        return (hazard, at) -> new RequestExtension(hazard, day(dueOn), "parts late", at, null);
    }

    static Act extend(String dueOn) {
        return (hazard, at) -> new ExtendDeadline(hazard, day(dueOn), "parts late", at, null);
    }

    static Act refuseExtension() {
        return (hazard, at) -> new RefuseExtension(hazard, "no reason", at, null);
    }

    static Act submit() {
        return (hazard, at) -> new SubmitRectification(hazard, "guard fitted", List.of(PHOTO), at, null);
    }

    static Act submitWithoutEvidence() {
        return (hazard, at) -> new SubmitRectification(hazard, "guard fitted", List.of(), at, null);
    }

    static Act recheckInside() {
        return (hazard, at) -> new RecheckByEnterprise(hazard, "fine", at, null);
    }

    static Act accept() {
        return (hazard, at) -> new AcceptRectification(hazard, "production", "fine", at, null);
    }

    static Act verify(Quality quality) {
        return (hazard, at) -> new VerifyRectificationOnSite(hazard, quality, "looked at it", at, null);
    }

    static Act passRecheck() {
        return (hazard, at) -> new RecheckHazard(hazard, RecheckResult.PASSED, "fine", List.of(PHOTO), null, at, null);
    }

    static Act failRecheck(String newDueOn) {
        return (hazard, at) -> new RecheckHazard(
                hazard,
                RecheckResult.FAILED,
                "guard is loose",
                List.of(),
                newDueOn == null ? null : day(newDueOn),
                at,
                null);
    }

    static Act close() {
        return close(Disposition.RECTIFIED, null);
    }

    static Act close(Disposition disposition, String reference) {
        return (hazard, at) -> new CloseHazard(hazard, disposition, reference, null, at, null);
    }

    static Act reopen() {
        return (hazard, at) -> new ReopenHazard(hazard, "guard fell off", at, null);
    }

    static Act revoke() {
        return (hazard, at) -> new RevokeHazard(hazard, "registered twice", at, null);
    }

    static Act handleOnSpot() {
        return (hazard, at) -> new HandleFindingOnSpot(hazard, "guard refitted", at, null);
    }

    static Act report() {
        return (hazard, at) -> new ReportFindingToPrincipal(hazard, BOSS, "guard missing", at, null);
    }

    static Act handleReport() {
        return (hazard, at) -> new HandleReportedFinding(hazard, "ordered a guard", at, null);
    }

    static Act escalateInside() {
        return (hazard, at) -> new EscalateHazardToPrincipal(hazard, BOSS, "still open", at, null);
    }

    static Act escalateToRegulator() {
        return (hazard, at) -> new EscalateMajorHazardToRegulator(hazard, "R1", "not handled", at, null);
    }

    static Act dispose() {
        return (hazard, at) -> new DisposeEscalation(hazard, "inspection opened", at, null);
    }

    static Act list(RegionLevel level, String dueOn) {
        return (hazard, at) -> new ListHazardForSupervision(hazard, level, day(dueOn), "stalled", at, null);
    }

    static Act delist() {
        return (hazard, at) -> new DelistHazard(hazard, "accepted", at, null);
    }

    static Act press(PressureMeasure measure) {
        return (hazard, at) -> new ApplyPressureMeasure(hazard, measure, "general manager", "minutes 3", at, null);
    }

    static Act transfer() {
        return (hazard, at) -> new TransferHazard(hazard, "fire brigade", "fire safety", at, null);
    }

    static Act match(HazardId selfReported) {
        return (hazard, at) -> new MatchSelfReportedHazard(hazard, selfReported, at, null);
    }

    static Act correct(CorrectableField field, String value) {
        return correct("event-1", field, value);
    }

    static Act correct(String eventId, CorrectableField field, String value) {
        return (hazard, at) -> new CorrectHazard(hazard, eventId, field, value, "typing error", at, null);
    }
}
