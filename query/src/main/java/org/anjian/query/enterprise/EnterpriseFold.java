package org.anjian.query.enterprise;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The ledger of enterprises (企业台账): one document an enterprise. */
public final class EnterpriseFold implements FoldedModel<EnterpriseEvent, EnterpriseView> {

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public String aggregateType() {
        return "Enterprise";
    }

    @Override
    public String idPrefix() {
        return "enterprise-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<EnterpriseEvent> eventType() {
        return EnterpriseEvent.class;
    }

    @Override
    public Class<EnterpriseView> viewType() {
        return EnterpriseView.class;
    }

    @Override
    public EnterpriseView fold(@Nullable EnterpriseView before, EnterpriseEvent event, EventInfo info) {
        return switch (event) {
            case EnterpriseRegistered e -> registered(e, info);
            case EnterpriseAmended e ->
                after(before, info, e.profile().name(), e.profile(), e.region(), before.closedOn());
            case EnterpriseTransferred e ->
                after(before, info, e.name(), profileOf(before), e.region(), before.closedOn());
            case EnterpriseClosed e ->
                after(before, info, e.name(), profileOf(before), e.region(), LegalTime.dayOf(e.occurredAt()));
        };
    }

    private static EnterpriseView registered(EnterpriseRegistered e, EventInfo info) {
        String identifier = e.creditCode() != null
                ? e.creditCode().raw()
                : e.foreignIdentifier().scheme() + ":" + e.foreignIdentifier().value();
        return view(
                e.enterpriseId(),
                info,
                identifier,
                e.profile().name(),
                e.profile(),
                e.region(),
                LegalTime.dayOf(e.occurredAt()),
                null);
    }

    private static EnterpriseView after(
            EnterpriseView before,
            EventInfo info,
            String name,
            EnterpriseProfile profile,
            RegionCode region,
            @Nullable LocalDate closedOn) {
        return view(before.id(), info, before.identifier(), name, profile, region, before.registeredOn(), closedOn);
    }

    private static EnterpriseView view(
            EnterpriseId id,
            EventInfo info,
            String identifier,
            String name,
            EnterpriseProfile profile,
            RegionCode region,
            LocalDate registeredOn,
            @Nullable LocalDate closedOn) {
        return new EnterpriseView(
                id,
                info.version(),
                identifier,
                name,
                profile.sector(),
                profile.sectorCode(),
                profile.scale(),
                profile.employees(),
                profile.address(),
                region,
                region.path(),
                registeredOn,
                closedOn,
                true,
                info.recordedAt());
    }

    private static EnterpriseProfile profileOf(EnterpriseView view) {
        return new EnterpriseProfile(
                view.name(), view.sector(), view.sectorCode(), view.scale(), view.employees(), view.address());
    }
}
