package org.anjian.query.powerlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.message.LegalTime;
import org.anjian.api.powerlist.DisclosureState;
import org.anjian.api.powerlist.event.ApprovalItemDelegated;
import org.anjian.api.powerlist.event.PowerItemRepealed;
import org.anjian.api.powerlist.event.PowerListDisclosed;
import org.anjian.api.powerlist.event.PowerListEvent;
import org.anjian.api.powerlist.event.PowerListPublished;
import org.anjian.api.powerlist.view.PowerListView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The power lists (权责清单): one document a body and region, with every version. */
public final class PowerListFold implements FoldedModel<PowerListEvent, PowerListView> {

    @Override
    public String name() {
        return "power-lists";
    }

    @Override
    public String aggregateType() {
        return "PowerList";
    }

    @Override
    public String idPrefix() {
        return "powerlist-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<PowerListEvent> eventType() {
        return PowerListEvent.class;
    }

    @Override
    public Class<PowerListView> viewType() {
        return PowerListView.class;
    }

    @Override
    public PowerListView fold(@Nullable PowerListView before, PowerListEvent event, EventInfo info) {
        List<PowerListView.Version> versions = new ArrayList<>(before == null ? List.of() : before.versions());
        List<PowerListView.Delegation> delegations = new ArrayList<>(before == null ? List.of() : before.delegations());
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case PowerListPublished e ->
                versions.add(new PowerListView.Version(
                        e.listVersion(), day, e.effectiveFrom(), e.items(), e.flowCharts(), List.of(), List.of()));
            case PowerListDisclosed e -> {
                PowerListView.Disclosure disclosure = new PowerListView.Disclosure(e.channel(), e.address(), day);
                versions.replaceAll(
                        version -> version.listVersion() == e.listVersion() ? disclosed(version, disclosure) : version);
            }
            case PowerItemRepealed e -> {
                PowerListView.Repeal repeal = new PowerListView.Repeal(e.code(), e.repealedFrom(), e.reason());
                versions.replaceAll(
                        version -> version.listVersion() == e.listVersion() ? repealed(version, repeal) : version);
            }
            case ApprovalItemDelegated e ->
                delegations.add(new PowerListView.Delegation(
                        e.itemCode(),
                        e.itemName(),
                        e.kind(),
                        e.receivingLevel(),
                        e.onlineAddress(),
                        e.measures(),
                        e.effectiveFrom()));
        }
        boolean none = versions.isEmpty();
        return new PowerListView(
                event.list().id(),
                info.version(),
                event.list().body().code(),
                event.list().body().name(),
                event.list().region(),
                event.list().region().path(),
                none ? 0 : versions.getLast().listVersion(),
                none ? DisclosureState.OPEN : versions.getLast().disclosure(),
                versions,
                delegations,
                true,
                info.recordedAt());
    }

    private static PowerListView.Version disclosed(PowerListView.Version version, PowerListView.Disclosure disclosure) {
        return new PowerListView.Version(
                version.listVersion(),
                version.adoptedOn(),
                version.effectiveFrom(),
                version.items(),
                version.flowCharts(),
                Stream.concat(version.disclosures().stream(), Stream.of(disclosure))
                        .toList(),
                version.repeals());
    }

    private static PowerListView.Version repealed(PowerListView.Version version, PowerListView.Repeal repeal) {
        return new PowerListView.Version(
                version.listVersion(),
                version.adoptedOn(),
                version.effectiveFrom(),
                version.items(),
                version.flowCharts(),
                version.disclosures(),
                Stream.concat(version.repeals().stream(), Stream.of(repeal)).toList());
    }
}
