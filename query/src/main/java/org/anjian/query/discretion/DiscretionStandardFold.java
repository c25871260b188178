package org.anjian.query.discretion;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.discretion.event.DiscretionStandardAdopted;
import org.anjian.api.discretion.event.DiscretionStandardEvent;
import org.anjian.api.discretion.event.DiscretionStandardRepealed;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The discretion standards (裁量基准): one document a violation and locality, with every version. */
public final class DiscretionStandardFold implements FoldedModel<DiscretionStandardEvent, DiscretionStandardView> {

    @Override
    public String name() {
        return "discretion-standards";
    }

    @Override
    public String aggregateType() {
        return "DiscretionStandard";
    }

    @Override
    public String idPrefix() {
        return "discretionstandard-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<DiscretionStandardEvent> eventType() {
        return DiscretionStandardEvent.class;
    }

    @Override
    public Class<DiscretionStandardView> viewType() {
        return DiscretionStandardView.class;
    }

    @Override
    public DiscretionStandardView fold(
            @Nullable DiscretionStandardView before, DiscretionStandardEvent event, EventInfo info) {
        List<DiscretionStandardView.Version> versions = new ArrayList<>(before == null ? List.of() : before.versions());
        int last = versions.isEmpty() ? 0 : versions.getLast().standardVersion();
        switch (event) {
            case DiscretionStandardAdopted e -> {
                versions.add(adopted(e));
                last = e.standardVersion();
            }
            case DiscretionStandardRepealed e ->
                versions.replaceAll(version -> version.repealedFrom() == null ? repealed(version, e) : version);
        }
        return new DiscretionStandardView(
                event.standardId(),
                info.version(),
                event.violationCode(),
                event.region(),
                event.region().path(),
                last,
                versions,
                true,
                info.recordedAt());
    }

    private static DiscretionStandardView.Version adopted(DiscretionStandardAdopted e) {
        return new DiscretionStandardView.Version(
                e.standardVersion(),
                e.statute(),
                e.minFen(),
                e.maxFen(),
                e.tiers(),
                e.source(),
                e.effectiveFrom(),
                LegalTime.dayOf(e.occurredAt()),
                e.adoptedBy(),
                null,
                null);
    }

    private static DiscretionStandardView.Version repealed(
            DiscretionStandardView.Version version, DiscretionStandardRepealed e) {
        return new DiscretionStandardView.Version(
                version.standardVersion(),
                version.statute(),
                version.minFen(),
                version.maxFen(),
                version.tiers(),
                version.source(),
                version.effectiveFrom(),
                version.adoptedOn(),
                version.adoptedBy(),
                e.repealedFrom(),
                e.reason());
    }
}
