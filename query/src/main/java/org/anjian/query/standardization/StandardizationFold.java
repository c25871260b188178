package org.anjian.query.standardization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.StandardizationSubject;
import org.anjian.api.standardization.event.StandardizationBasisRecorded;
import org.anjian.api.standardization.event.StandardizationCertificateExpired;
import org.anjian.api.standardization.event.StandardizationCertificateGranted;
import org.anjian.api.standardization.event.StandardizationCertificateRevoked;
import org.anjian.api.standardization.event.StandardizationEnded;
import org.anjian.api.standardization.event.StandardizationEvent;
import org.anjian.api.standardization.event.StandardizationReviewed;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.api.standardization.view.StandardizationView.Certificate;
import org.anjian.api.standardization.view.StandardizationView.LookBack;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The standardisation certificates of an enterprise (标准化证书): one document an enterprise. */
public final class StandardizationFold implements FoldedModel<StandardizationEvent, StandardizationView> {

    @Override
    public String name() {
        return "standardization";
    }

    @Override
    public String aggregateType() {
        return "Standardization";
    }

    @Override
    public String idPrefix() {
        return "standardization-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<StandardizationEvent> eventType() {
        return StandardizationEvent.class;
    }

    @Override
    public Class<StandardizationView> viewType() {
        return StandardizationView.class;
    }

    @Override
    public StandardizationView fold(@Nullable StandardizationView before, StandardizationEvent event, EventInfo info) {
        StandardizationSubject subject = event.standardization();
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        List<Certificate> certificates = new ArrayList<>(before == null ? List.of() : before.certificates());
        List<LookBack> lookBacks = new ArrayList<>(before == null ? List.of() : before.lookBacks());
        Sector sector = before == null ? null : before.sector();
        LocalDate endedOn = before == null ? null : before.endedOn();
        switch (event) {
            case StandardizationBasisRecorded e -> sector = e.sector();
            case StandardizationCertificateGranted e ->
                certificates.add(
                        new Certificate(e.certificateNumber(), e.level(), e.validFrom(), e.validUntil(), null, null));
            case StandardizationReviewed e ->
                lookBacks.add(new LookBack(e.certificateNumber(), day, e.result(), e.finding()));
            case StandardizationCertificateRevoked e ->
                certificates.replaceAll(certificate -> revoked(certificate, e, day));
            case StandardizationCertificateExpired e -> {}
            case StandardizationEnded e -> endedOn = day;
        }
        return new StandardizationView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                sector,
                certificates,
                lookBacks,
                endedOn,
                info.recordedAt());
    }

    private static Certificate revoked(
            Certificate certificate, StandardizationCertificateRevoked revocation, LocalDate day) {
        return certificate.number().equals(revocation.certificateNumber())
                ? new Certificate(
                        certificate.number(),
                        certificate.level(),
                        certificate.from(),
                        day.minusDays(1),
                        day,
                        revocation.reason())
                : certificate;
    }
}
