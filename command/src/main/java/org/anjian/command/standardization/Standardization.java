package org.anjian.command.standardization;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.LookBackResult;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.StandardizationRefusal;
import org.anjian.api.standardization.StandardizationSubject;
import org.anjian.api.standardization.command.GrantStandardizationCertificate;
import org.anjian.api.standardization.command.ReviewStandardization;
import org.anjian.api.standardization.command.RevokeStandardizationCertificate;
import org.anjian.api.standardization.event.StandardizationBasisRecorded;
import org.anjian.api.standardization.event.StandardizationCertificateExpired;
import org.anjian.api.standardization.event.StandardizationCertificateGranted;
import org.anjian.api.standardization.event.StandardizationCertificateRevoked;
import org.anjian.api.standardization.event.StandardizationEnded;
import org.anjian.api.standardization.event.StandardizationEvent;
import org.anjian.api.standardization.event.StandardizationReviewed;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.registry.FollowingRecord;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The standardisation certificates of one enterprise (标准化证书). */
@Aggregate
class Standardization implements FollowingRecord<Standardization> {

    @AggregateIdentifier
    private StandardizationId id;

    private final Map<String, Certificate> certificates = new HashMap<>();
    private StandardizationSubject subject;
    private @Nullable Sector sector;
    private boolean ended;

    Standardization() {}

    @Override
    public Standardization under(KnownEnterprise enterprise, Instant at) {
        StandardizationSubject now = new StandardizationSubject(
                StandardizationId.of(enterprise.id()), enterprise.id(), enterprise.name(), enterprise.region());
        if (enterprise.sector() != sector || !now.equals(subject)) {
            apply(new StandardizationBasisRecorded(now, at, enterprise.sector()));
        }
        return this;
    }

    Decision grant(GrantStandardizationCertificate command, DeadlineManager deadlines) {
        if (certificates.containsKey(command.certificateNumber())) {
            throw new RefusedException(StandardizationRefusal.CERTIFICATE_GRANTED, "certificateNumber");
        }
        apply(new StandardizationCertificateGranted(
                subject,
                command.occurredAt(),
                command.certificateNumber(),
                command.level(),
                command.validFrom(),
                command.validUntil()));
        deadlines.schedule(
                LegalTime.endOf(command.validUntil()),
                CertificateEnd.NAME,
                new CertificateEnd(command.certificateNumber(), command.validUntil()));
        return decision();
    }

    /** A failed review revokes at once: 一律取消, there is no discretion (QJ16-10d). */
    Decision review(ReviewStandardization command) {
        requireValid(command.certificateNumber(), command.occurredAt());
        apply(new StandardizationReviewed(
                subject, command.occurredAt(), command.certificateNumber(), command.result(), command.finding()));
        if (command.result() != LookBackResult.PASSED) {
            apply(
                    new StandardizationCertificateRevoked(
                            subject, command.occurredAt(), command.certificateNumber(), command.finding()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
        return decision();
    }

    Decision revoke(RevokeStandardizationCertificate command) {
        requireValid(command.certificateNumber(), command.occurredAt());
        apply(new StandardizationCertificateRevoked(
                subject, command.occurredAt(), command.certificateNumber(), command.reason()));
        return decision();
    }

    @Override
    public Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @Override
    public Decision end(Instant at) {
        if (!ended) {
            apply(new StandardizationEnded(subject, at));
        }
        return decision();
    }

    @DeadlineHandler(deadlineName = CertificateEnd.NAME)
    void expire(CertificateEnd end) {
        if (!ended && certificates.get(end.certificateNumber()).state() == Certificate.State.VALID) {
            apply(
                    new StandardizationCertificateExpired(
                            subject, LegalTime.endOf(end.until()), end.certificateNumber(), end.until()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private void requireValid(String number, Instant at) {
        Certificate certificate = certificates.get(number);
        if (certificate == null) {
            throw new RefusedException(StandardizationRefusal.NO_SUCH_CERTIFICATE, "certificateNumber");
        }
        if (!certificate.isValidOn(LegalTime.dayOf(at))) {
            throw new RefusedException(StandardizationRefusal.CERTIFICATE_NOT_VALID, "certificateNumber");
        }
    }

    @EventSourcingHandler
    void on(StandardizationEvent event) {
        id = event.standardization().id();
        subject = event.standardization();
        switch (event) {
            case StandardizationBasisRecorded e -> sector = e.sector();
            case StandardizationCertificateGranted e ->
                certificates.put(
                        e.certificateNumber(), new Certificate(e.validFrom(), e.validUntil(), Certificate.State.VALID));
            case StandardizationReviewed e -> {}
            case StandardizationCertificateRevoked e -> move(e.certificateNumber(), Certificate.State.REVOKED);
            case StandardizationCertificateExpired e -> move(e.certificateNumber(), Certificate.State.EXPIRED);
            case StandardizationEnded e -> ended = true;
        }
    }

    private void move(String number, Certificate.State state) {
        certificates.computeIfPresent(number, (key, certificate) -> certificate.in(state));
    }
}
