package org.anjian.command.safetymanager;

import java.time.Instant;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonalText;
import org.anjian.api.safetymanager.AdverseAct;
import org.anjian.api.safetymanager.DepartureKind;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PayChange;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.command.AppointSafetyManager;
import org.anjian.api.safetymanager.command.AssignManagingParties;
import org.anjian.api.safetymanager.command.ChangeSafetyManagerPay;
import org.anjian.api.safetymanager.command.DismissSafetyManager;
import org.anjian.api.safetymanager.command.EndPostOfClosedEnterprise;
import org.anjian.api.safetymanager.command.InformRegulatorOfStaffChange;
import org.anjian.api.safetymanager.command.RecordSafetyManagerDeparture;
import org.anjian.api.safetymanager.command.ReportRetaliation;
import org.anjian.api.safetymanager.command.RequestPreJobAssessment;
import org.anjian.api.safetymanager.command.TransferSafetyManager;
import org.anjian.api.safetymanager.event.ManagingPartiesAssigned;
import org.anjian.api.safetymanager.event.PreJobAssessmentRequested;
import org.anjian.api.safetymanager.event.RegulatorInformed;
import org.anjian.api.safetymanager.event.RetaliationAlertRaised;
import org.anjian.api.safetymanager.event.RetaliationReported;
import org.anjian.api.safetymanager.event.SafetyManagerAppointed;
import org.anjian.api.safetymanager.event.SafetyManagerDeparted;
import org.anjian.api.safetymanager.event.SafetyManagerDismissed;
import org.anjian.api.safetymanager.event.SafetyManagerPayChanged;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** The side of the enterprise: appointment, pay, dismissal and departure (QJ22A-02, QJ22A-03, QJ22A-11b, NL-AQ26). */
final class Employment {

    private final ManagerFile file;

    Employment(ManagerFile file) {
        this.file = file;
    }

    /** Appoints, and puts the post under its two managing parties. */
    Decision appoint(AppointSafetyManager command, KnownEnterprise enterprise, PersonalText name) {
        begin(
                ManagerFile.subject(command.managerId(), enterprise, command.account()),
                command.occurredAt(),
                command.mode(),
                enterprise,
                name);
        return file.decision();
    }

    /** Records the managing parties as they are now. */
    Decision assign(AssignManagingParties command, KnownEnterprise enterprise) {
        PostFile post = file.heldPost(command);
        Refuse.when(enterprise.regulator() == null, SafetyManagerRefusal.REGULATOR_NOT_ASSIGNED);
        return file.record(new ManagingPartiesAssigned(
                ManagerFile.subject(post, enterprise), command.occurredAt(), enterprise.id(), enterprise.regulator()));
    }

    /** Ends one post and begins another. */
    Decision transfer(TransferSafetyManager command, KnownEnterprise to, PersonalText name) {
        PostFile post = file.heldPost(command);
        file.record(new SafetyManagerDeparted(
                post.subject(), command.occurredAt(), DepartureKind.TRANSFER, command.reason()));
        begin(
                ManagerFile.subject(command.managerId(), to, command.account()),
                command.occurredAt(),
                command.mode(),
                to,
                name);
        return file.decision();
    }

    private void begin(
            PostSubject post, Instant at, EmploymentMode mode, KnownEnterprise enterprise, PersonalText name) {
        Refuse.when(file.isBarredIn(enterprise.region()), SafetyManagerRefusal.PERSON_BARRED);
        Refuse.when(file.holds(enterprise.id()), SafetyManagerRefusal.ALREADY_APPOINTED);
        Refuse.when(enterprise.regulator() == null, SafetyManagerRefusal.REGULATOR_NOT_ASSIGNED);
        file.record(new SafetyManagerAppointed(post, at, name, mode));
        file.record(new ManagingPartiesAssigned(post, at, enterprise.id(), enterprise.regulator()));
    }

    @CommandHandler
    Decision handle(RequestPreJobAssessment command, Actor actor) {
        PostFile post = file.heldPost(command);
        Refuse.when(post.state().isCleared(), SafetyManagerRefusal.WORK_HAS_BEGUN);
        return file.record(new PreJobAssessmentRequested(post.subject(), command.occurredAt(), actor.id()));
    }

    /**
     * Dismisses.
     *
     * @param report the person's last report to the regulator in the look-back window, if any (QJ22A-11b)
     */
    Decision dismiss(DismissSafetyManager command, @Nullable ReportToRegulator report) {
        PostFile post = file.heldPost(command);
        file.record(new SafetyManagerDismissed(post.subject(), command.occurredAt(), command.reason()));
        return alert(post, command.occurredAt(), AdverseAct.DISMISSAL, report);
    }

    /** Changes the pay; a cut within the look-back window raises an alert (QJ22A-11b). */
    Decision changePay(ChangeSafetyManagerPay command, @Nullable ReportToRegulator report) {
        PostFile post = file.heldPost(command);
        file.record(
                new SafetyManagerPayChanged(post.subject(), command.occurredAt(), command.change(), command.reason()));
        return alert(post, command.occurredAt(), AdverseAct.PAY_CUT, command.change() == PayChange.CUT ? report : null);
    }

    private Decision alert(PostFile post, Instant at, AdverseAct act, @Nullable ReportToRegulator report) {
        if (report != null) {
            file.record(new RetaliationAlertRaised(
                    post.subject(), at, act, report.hazardId(), LegalTime.dayOf(report.at()), post.regulator()));
        }
        return file.decision();
    }

    /** A complaint may come long after the post ended. */
    @CommandHandler
    Decision handle(ReportRetaliation command, Actor actor) {
        PostFile post = file.post(command.enterpriseId());
        return file.record(
                new RetaliationReported(post.subject(), command.occurredAt(), command.content(), actor.id()));
    }

    @CommandHandler
    Decision handle(RecordSafetyManagerDeparture command) {
        PostFile post = file.heldPost(command);
        return file.record(
                new SafetyManagerDeparted(post.subject(), command.occurredAt(), command.kind(), command.reason()));
    }

    /** Ends the post with the enterprise, but not before the last step of the post; one that ended already stays so. */
    @CommandHandler
    Decision handle(EndPostOfClosedEnterprise command) {
        PostFile post = file.post(command.enterpriseId());
        if (!post.state().isHeld()) {
            return file.decision();
        }
        Instant at = post.lastStepAt().isAfter(command.occurredAt()) ? post.lastStepAt() : command.occurredAt();
        return file.record(
                new SafetyManagerDeparted(post.subject(), at, DepartureKind.ENTERPRISE_CLOSED, command.reason()));
    }

    @CommandHandler
    Decision handle(InformRegulatorOfStaffChange command) {
        PostFile post = file.post(command.enterpriseId());
        return file.record(new RegulatorInformed(
                post.subject(), command.occurredAt(), command.matter(), post.regulator(), command.reference()));
    }
}
