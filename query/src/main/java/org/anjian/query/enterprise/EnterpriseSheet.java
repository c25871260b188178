package org.anjian.query.enterprise;

import java.time.LocalDate;
import org.anjian.api.enterprise.CatalogueEntry;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.RiskGrading;
import org.anjian.api.enterprise.TightenedInterval;
import org.anjian.api.enterprise.event.DifferentiatedInspectionDue;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseRiskGraded;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.enterprise.event.InspectionIntervalRestored;
import org.anjian.api.enterprise.event.InspectionIntervalTightened;
import org.anjian.api.enterprise.event.LastInspectionRecorded;
import org.anjian.api.enterprise.event.SupervisedObjectCatalogued;
import org.anjian.api.enterprise.event.SupervisedObjectRemoved;
import org.anjian.api.enterprise.event.SupervisingRegulatorAssigned;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** The document of one enterprise while an event is folded into it. */
final class EnterpriseSheet {

    private EnterpriseId id;
    private String identifier;
    private EnterpriseProfile profile;
    private RegionCode region;
    private @Nullable ResponsibleBody regulator;
    private @Nullable ResponsibleBody managingBody;
    private @Nullable CatalogueEntry catalogue;
    private @Nullable RiskGrading risk;
    private @Nullable TightenedInterval tightened;
    private @Nullable LocalDate lastInspectedOn;
    private LocalDate registeredOn;
    private @Nullable LocalDate closedOn;

    EnterpriseSheet(@Nullable EnterpriseView before) {
        if (before != null) {
            id = before.id();
            identifier = before.identifier();
            profile = new EnterpriseProfile(
                    before.name(),
                    before.sector(),
                    before.sectorCode(),
                    before.scale(),
                    before.employees(),
                    before.address());
            region = before.region();
            regulator = before.regulator();
            managingBody = before.managingBody();
            catalogue = before.catalogue();
            risk = before.risk();
            tightened = before.tightened();
            lastInspectedOn = before.lastInspectedOn();
            registeredOn = before.registeredOn();
            closedOn = before.closedOn();
        }
    }

    void take(EnterpriseEvent event) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        region = event.region();
        switch (event) {
            case EnterpriseRegistered e -> register(e, day);
            case EnterpriseAmended e -> profile = e.profile();
            case EnterpriseTransferred e -> leaveOldBodies();
            case EnterpriseClosed e -> closedOn = day;
            case SupervisingRegulatorAssigned e -> {
                regulator = e.regulator();
                managingBody = e.managingBody();
            }
            case SupervisedObjectCatalogued e -> catalogue = new CatalogueEntry(e.responsibleBody(), day);
            case SupervisedObjectRemoved e -> catalogue = null;
            case EnterpriseRiskGraded e -> {
                lastInspectedOn = e.lastInspectedOn();
                risk = new RiskGrading(e.grade(), day, e.inputs(), e.inspectionIntervalMonths(), e.inspectBy(), null);
            }
            case LastInspectionRecorded e -> {
                lastInspectedOn = e.inspectedOn();
                risk = owed(risk, e.inspectBy(), null);
                tightened = tightened == null ? null : Tightening.inspectedAgain(tightened, e.inspectBy());
            }
            case DifferentiatedInspectionDue e -> risk = owed(risk, e.inspectBy(), day);
            case InspectionIntervalTightened e -> {
                risk = owed(risk, e.inspectBy(), null);
                tightened = Tightening.by(tightened, e, day);
            }
            case InspectionIntervalRestored e -> {
                risk = owed(risk, e.inspectBy(), null);
                tightened = Tightening.without(tightened, e);
            }
        }
    }

    EnterpriseView view(EventInfo info) {
        return new EnterpriseView(
                id,
                info.version(),
                identifier,
                profile.name(),
                profile.sector(),
                profile.sectorCode(),
                profile.scale(),
                profile.employees(),
                profile.address(),
                region,
                region.path(),
                regulator,
                managingBody,
                catalogue,
                risk,
                tightened,
                lastInspectedOn,
                registeredOn,
                closedOn,
                true,
                info.recordedAt());
    }

    private void register(EnterpriseRegistered e, LocalDate day) {
        id = e.enterpriseId();
        identifier = e.creditCode() != null
                ? e.creditCode().raw()
                : e.foreignIdentifier().scheme() + ":" + e.foreignIdentifier().value();
        profile = e.profile();
        registeredOn = day;
    }

    private void leaveOldBodies() {
        regulator = null;
        managingBody = null;
        catalogue = null;
    }

    /** None where there is no grading yet: a moment may lie between an inspection and a grading recorded before it. */
    private static @Nullable RiskGrading owed(
            @Nullable RiskGrading risk, LocalDate inspectBy, @Nullable LocalDate dueSince) {
        return risk == null
                ? null
                : new RiskGrading(
                        risk.grade(),
                        risk.gradedOn(),
                        risk.inputs(),
                        risk.inspectionIntervalMonths(),
                        inspectBy,
                        dueSince);
    }
}
