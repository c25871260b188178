package org.anjian.command.officer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.officer.ExamResult;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.OfficerSubject;
import org.anjian.api.officer.command.CompleteOnboardingTraining;
import org.anjian.api.officer.command.EndOfficerService;
import org.anjian.api.officer.command.IssueOfficerCredential;
import org.anjian.api.officer.command.RecordEntryExam;
import org.anjian.api.officer.command.ReinstateOfficerCredential;
import org.anjian.api.officer.command.RenewOfficerCredential;
import org.anjian.api.officer.command.RequireReassignment;
import org.anjian.api.officer.command.SuspendOfficerCredential;
import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.EntryExamFailed;
import org.anjian.api.officer.event.EntryExamPassed;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerCredentialReinstated;
import org.anjian.api.officer.event.OfficerCredentialRenewed;
import org.anjian.api.officer.event.OfficerCredentialSuspended;
import org.anjian.api.officer.event.OfficerEvent;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.OfficerServiceEnded;
import org.anjian.api.officer.event.OnboardingTrainingCompleted;
import org.anjian.api.officer.event.ReassignmentDue;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An enforcement officer: recruited, examined, trained, certified, and at work only while the certificate lasts (QJ16-18a, QJ16-18c). */
@Aggregate
class Officer {

    @AggregateIdentifier
    private OfficerId id;

    private OfficerSubject subject;
    private OfficerState state;
    private @Nullable String certificateNumber;
    private @Nullable LocalDate certifiedFrom;
    private @Nullable LocalDate validUntil;

    Officer() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    /** Enters the service, for the first time or again: whoever comes back is recruited anew. */
    Decision enter(OfficerSubject officer, Instant at) {
        require(state == null || state == OfficerState.LEFT, OfficerRefusal.OFFICER_ALREADY_REGISTERED);
        return record(new OfficerRegistered(officer, at));
    }

    @CommandHandler
    Decision handle(RecordEntryExam command) {
        requireInService();
        require(state == OfficerState.RECRUITED, OfficerRefusal.STEP_ALREADY_DONE);
        return record(
                command.result() == ExamResult.PASSED
                        ? new EntryExamPassed(subject, command.occurredAt())
                        : new EntryExamFailed(subject, command.occurredAt()));
    }

    @CommandHandler
    Decision handle(CompleteOnboardingTraining command) {
        requireInService();
        require(state != OfficerState.RECRUITED, OfficerRefusal.ENTRY_EXAM_MISSING);
        require(state == OfficerState.ENTRY_EXAM_PASSED, OfficerRefusal.STEP_ALREADY_DONE);
        return record(
                new OnboardingTrainingCompleted(subject, command.occurredAt(), command.content(), command.hours()));
    }

    @CommandHandler
    Decision handle(IssueOfficerCredential command, DeadlineManager deadlines) {
        requireInService();
        require(
                state != OfficerState.RECRUITED && state != OfficerState.ENTRY_EXAM_PASSED,
                OfficerRefusal.ONBOARDING_TRAINING_MISSING);
        require(
                state == OfficerState.ONBOARDING_TRAINED || state == OfficerState.CREDENTIAL_EXPIRED,
                OfficerRefusal.CREDENTIAL_IN_FORCE);
        expireAfter(command.certificateNumber(), command.validUntil(), deadlines);
        return record(new OfficerCredentialIssued(
                subject, command.occurredAt(), command.certificateNumber(), command.validFrom(), command.validUntil()));
    }

    @CommandHandler
    Decision handle(RenewOfficerCredential command, DeadlineManager deadlines) {
        requireInService();
        require(certificateNumber != null, OfficerRefusal.CREDENTIAL_MISSING);
        require(state != OfficerState.SUSPENDED, OfficerRefusal.CREDENTIAL_SUSPENDED);
        requireOn(command.validUntil().isAfter(validUntil), OfficerRefusal.RENEWAL_NOT_LATER, "validUntil");
        boolean seamless = !command.validFrom().isAfter(validUntil.plusDays(1));
        requireOn(seamless || state == OfficerState.CREDENTIAL_EXPIRED, OfficerRefusal.RENEWAL_LEAVES_GAP, "validFrom");
        String number = command.certificateNumber() == null ? certificateNumber : command.certificateNumber();
        expireAfter(number, command.validUntil(), deadlines);
        return record(new OfficerCredentialRenewed(
                subject,
                command.occurredAt(),
                number,
                command.validFrom(),
                command.validUntil(),
                seamless ? certifiedFrom : command.validFrom()));
    }

    @CommandHandler
    Decision handle(SuspendOfficerCredential command) {
        requireInService();
        require(certificateNumber != null, OfficerRefusal.CREDENTIAL_MISSING);
        require(state != OfficerState.SUSPENDED, OfficerRefusal.CREDENTIAL_SUSPENDED);
        require(state == OfficerState.ACTIVE, OfficerRefusal.OFFICER_NOT_CERTIFIED);
        return record(
                new OfficerCredentialSuspended(subject, command.occurredAt(), certificateNumber, command.reason()));
    }

    @CommandHandler
    Decision handle(ReinstateOfficerCredential command) {
        requireInService();
        require(state == OfficerState.SUSPENDED, OfficerRefusal.CREDENTIAL_NOT_SUSPENDED);
        return record(new OfficerCredentialReinstated(
                subject, command.occurredAt(), certificateNumber, validUntil, command.reason()));
    }

    @CommandHandler
    Decision handle(EndOfficerService command) {
        requireInService();
        return record(new OfficerServiceEnded(subject, command.occurredAt(), command.reason()));
    }

    /** Who was certified again meanwhile keeps the work. */
    @CommandHandler
    Decision handle(RequireReassignment command) {
        return state == OfficerState.ACTIVE
                ? new Decision(id.raw(), getVersion() + 1)
                : record(new ReassignmentDue(subject, command.occurredAt(), state, command.records()));
    }

    @DeadlineHandler(deadlineName = CredentialExpiry.NAME)
    void expire(CredentialExpiry expiry) {
        boolean last = expiry.validUntil().equals(validUntil)
                && expiry.certificateNumber().equals(certificateNumber);
        if (last && (state == OfficerState.ACTIVE || state == OfficerState.SUSPENDED)) {
            apply(
                    new CredentialExpired(
                            subject, LegalTime.endOf(expiry.validUntil()), certificateNumber, expiry.validUntil()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private static void expireAfter(String number, LocalDate until, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(until), CredentialExpiry.NAME, new CredentialExpiry(number, until));
    }

    private void requireInService() {
        require(state != OfficerState.LEFT, OfficerRefusal.OFFICER_LEFT);
    }

    private static void require(boolean holds, OfficerRefusal refusal) {
        if (!holds) {
            throw new RefusedException(refusal);
        }
    }

    private static void requireOn(boolean holds, OfficerRefusal refusal, String field) {
        if (!holds) {
            throw new RefusedException(refusal, field);
        }
    }

    private Decision record(OfficerEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(OfficerEvent event) {
        id = event.officer().id();
        subject = event.officer();
        state = OfficerState.after(event);
        if (event instanceof OfficerRegistered) {
            hold(null, null, null);
        } else if (event instanceof OfficerCredentialIssued issued) {
            hold(issued.certificateNumber(), issued.validFrom(), issued.validUntil());
        } else if (event instanceof OfficerCredentialRenewed renewed) {
            hold(renewed.certificateNumber(), renewed.certifiedFrom(), renewed.validUntil());
        }
    }

    private void hold(@Nullable String number, @Nullable LocalDate from, @Nullable LocalDate until) {
        certificateNumber = number;
        certifiedFrom = from;
        validUntil = until;
    }
}
