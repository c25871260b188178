package org.anjian.command.safetymanager;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetymanager.DutyCertificate;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.RevocationGround;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.SuspensionGround;
import org.anjian.api.safetymanager.command.ActivateSafetyManager;
import org.anjian.api.safetymanager.command.BarSafetyManager;
import org.anjian.api.safetymanager.command.GrantDutyClearance;
import org.anjian.api.safetymanager.command.LiftSafetyManagerBar;
import org.anjian.api.safetymanager.command.RenewCertificate;
import org.anjian.api.safetymanager.command.RevokeDutyClearance;
import org.anjian.api.safetymanager.event.CertificateExpired;
import org.anjian.api.safetymanager.event.CertificateExpiringSoon;
import org.anjian.api.safetymanager.event.CertificateRenewed;
import org.anjian.api.safetymanager.event.DutyClearanceGranted;
import org.anjian.api.safetymanager.event.DutyClearanceRevoked;
import org.anjian.api.safetymanager.event.SafetyManagerActivated;
import org.anjian.api.safetymanager.event.SafetyManagerBarLifted;
import org.anjian.api.safetymanager.event.SafetyManagerBarred;
import org.anjian.api.safetymanager.event.SafetyManagerSuspended;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;

/** Clearance, duty and bar (QJ22A-04, QJ22A-08a, QJ22A-10b, QJ22A-10d). */
final class Clearance {

    /** How many days before the end of a certificate a reminder is given, once each. */
    private static final List<Integer> REMINDERS = List.of(30, 7);

    private final ManagerFile file;

    Clearance(ManagerFile file) {
        this.file = file;
    }

    /** Clears a person who passed the assessment before work. */
    Decision grant(GrantDutyClearance command, KnownEnterprise enterprise, Actor actor, DeadlineManager deadlines) {
        PostFile post = file.heldPost(command);
        Refuse.when(post.state().isCleared(), SafetyManagerRefusal.WORK_HAS_BEGUN);
        Refuse.when(file.isBarredIn(enterprise.region()), SafetyManagerRefusal.PERSON_BARRED);
        Refuse.unless(post.isQualified(), SafetyManagerRefusal.NOT_CLEARED);
        DutyCertificate certificate =
                certificate(command.certificateNumber(), command.occurredAt(), command.validUntil());
        file.record(new DutyClearanceGranted(
                ManagerFile.subject(post, enterprise), command.occurredAt(), certificate, actor.organisation()));
        awaitEnd(enterprise.id(), certificate, command.occurredAt(), deadlines);
        return file.decision();
    }

    /** Replaces the certificate of a cleared post. */
    Decision renew(RenewCertificate command, KnownEnterprise enterprise, Actor actor, DeadlineManager deadlines) {
        PostFile post = file.heldPost(command);
        Refuse.unless(post.state().isCleared(), SafetyManagerRefusal.NOT_CLEARED);
        DutyCertificate certificate =
                certificate(command.certificateNumber(), command.occurredAt(), command.validUntil());
        file.record(new CertificateRenewed(
                ManagerFile.subject(post, enterprise), command.occurredAt(), certificate, actor.organisation()));
        awaitEnd(enterprise.id(), certificate, command.occurredAt(), deadlines);
        return file.decision();
    }

    private static DutyCertificate certificate(String number, Instant issuedAt, LocalDate validUntil) {
        LocalDate from = LegalTime.dayOf(issuedAt);
        Refuse.when(validUntil.isBefore(from), SafetyManagerRefusal.CERTIFICATE_PERIOD_EMPTY, "validUntil");
        return new DutyCertificate(number, from, validUntil);
    }

    private static void awaitEnd(
            EnterpriseId enterprise, DutyCertificate certificate, Instant from, DeadlineManager deadlines) {
        LocalDate end = certificate.validUntil();
        for (int days : REMINDERS) {
            Instant at = LegalTime.startOf(end.minusDays(days));
            if (at.isAfter(from)) {
                deadlines.schedule(
                        at,
                        ManagerDeadlines.CERTIFICATE,
                        new ManagerDeadlines.CertificateEnds(enterprise, certificate.number(), end, days));
            }
        }
        deadlines.schedule(
                LegalTime.endOf(end),
                ManagerDeadlines.CERTIFICATE,
                new ManagerDeadlines.CertificateEnds(enterprise, certificate.number(), end, 0));
    }

    @DeadlineHandler(deadlineName = ManagerDeadlines.CERTIFICATE)
    void on(ManagerDeadlines.CertificateEnds end) {
        PostFile post = file.post(end.enterprise());
        DutyCertificate certificate = post.certificate();
        if (!post.state().isCleared()
                || certificate == null
                || !certificate.number().equals(end.number())
                || !certificate.validUntil().equals(end.validUntil())) {
            return;
        }
        if (end.daysLeft() > 0) {
            file.recordPassed(new CertificateExpiringSoon(
                    post.subject(),
                    LegalTime.startOf(end.validUntil().minusDays(end.daysLeft())),
                    end.number(),
                    end.validUntil(),
                    end.daysLeft()));
            return;
        }
        Instant at = LegalTime.endOf(end.validUntil());
        file.recordPassed(new CertificateExpired(post.subject(), at, end.number(), end.validUntil()));
        suspend(post, at, SuspensionGround.CERTIFICATE_EXPIRED);
    }

    void suspend(PostFile post, Instant at, SuspensionGround ground) {
        if (post.state() == PostState.ON_DUTY) {
            file.recordPassed(new SafetyManagerSuspended(post.subject(), at, ground));
        }
    }

    @CommandHandler
    Decision handle(
            ActivateSafetyManager command, SafetyManagerSettings settings, AssessmentBeforeWork assessmentBeforeWork) {
        PostFile post = file.heldPost(command);
        Refuse.when(post.state() == PostState.ON_DUTY, SafetyManagerRefusal.ALREADY_ON_DUTY);
        Refuse.when(file.isBarredIn(post.subject().region()), SafetyManagerRefusal.PERSON_BARRED);
        boolean exempt = post.state() == PostState.APPOINTED
                && !assessmentBeforeWork.isOwedBy(post.subject().region(), post.appointedOn());
        if (!exempt) {
            requireClearance(post, command, settings);
        }
        return file.record(new SafetyManagerActivated(post.subject(), command.occurredAt(), post.mode()));
    }

    private static void requireClearance(PostFile post, ActivateSafetyManager command, SafetyManagerSettings settings) {
        Refuse.unless(post.state().isCleared(), SafetyManagerRefusal.NOT_CLEARED);
        DutyCertificate certificate = post.certificate();
        if (certificate == null) {
            // on duty since before the rule, suspended meanwhile: nothing was ever certified (QJ22A-16)
            return;
        }
        Refuse.unless(post.isInCycle(), SafetyManagerRefusal.ASSESSMENT_CYCLE_MISSING);
        Refuse.when(
                certificate.validUntil().isBefore(LegalTime.dayOf(command.occurredAt())),
                SafetyManagerRefusal.CERTIFICATE_EXPIRED);
        Refuse.when(
                post.isOverdue() && settings.overdue() == SafetyManagerSettings.OverdueEffect.SUSPENDS,
                SafetyManagerRefusal.ASSESSMENT_OVERDUE);
    }

    /** Takes the clearance of one post back. */
    Decision revoke(RevokeDutyClearance command, Actor actor) {
        PostFile post = file.heldPost(command);
        Refuse.unless(post.state().isCleared(), SafetyManagerRefusal.NOT_CLEARED);
        return file.record(new DutyClearanceRevoked(
                post.subject(),
                command.occurredAt(),
                RevocationGround.DECISION,
                null,
                command.reason(),
                actor.organisation()));
    }

    /** Takes the clearance of every post back at once, because of one assessment (QJ22A-10d). */
    void revokeAll(Instant at, RevocationGround ground, String assessmentId, String reason, Actor actor) {
        file.clearedPosts()
                .forEach(post -> file.record(new DutyClearanceRevoked(
                        post.subject(), at, ground, assessmentId, reason, actor.organisation())));
    }

    /** Bars for the jurisdiction of whoever acts, and takes every clearance in it back (QJ22A-10b). */
    Decision bar(BarSafetyManager command, KnownEnterprise enterprise, Actor actor) {
        PostFile post = file.post(enterprise.id());
        post.requireInOrder(command.occurredAt());
        Refuse.when(file.hasBar(actor.jurisdiction()), SafetyManagerRefusal.ALREADY_BARRED);
        file.record(new SafetyManagerBarred(
                ManagerFile.subject(post, enterprise),
                command.occurredAt(),
                actor.jurisdiction(),
                command.reason(),
                actor.organisation()));
        file.clearedPosts().stream()
                .filter(cleared -> cleared.subject().region().isWithin(actor.jurisdiction()))
                .forEach(cleared -> file.record(new DutyClearanceRevoked(
                        cleared.subject(),
                        command.occurredAt(),
                        RevocationGround.BARRED,
                        null,
                        command.reason(),
                        actor.organisation())));
        return file.decision();
    }

    @CommandHandler
    Decision handle(LiftSafetyManagerBar command, Actor actor) {
        Refuse.unless(
                file.hasBar(command.jurisdiction()) && command.jurisdiction().isWithin(actor.jurisdiction()),
                SafetyManagerRefusal.NOT_BARRED);
        return file.record(new SafetyManagerBarLifted(
                file.post(command.enterpriseId()).subject(),
                command.occurredAt(),
                command.jurisdiction(),
                command.reason()));
    }
}
