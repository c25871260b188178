package org.anjian.query.checkplace;

import java.time.LocalDate;
import org.anjian.api.checkplace.CheckPlaceSubject;
import org.anjian.api.checkplace.PlaceKind;
import org.anjian.api.checkplace.PlaceRisk;
import org.anjian.api.checkplace.event.CheckPlaceEvent;
import org.anjian.api.checkplace.event.CheckPlaceRegistered;
import org.anjian.api.checkplace.event.CheckPlaceRetired;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The places that enterprises check: one document a place. */
public final class CheckPlaceFold implements FoldedModel<CheckPlaceEvent, CheckPlaceView> {

    @Override
    public String name() {
        return "check-places";
    }

    @Override
    public String aggregateType() {
        return "CheckPlace";
    }

    @Override
    public String idPrefix() {
        return "checkplace-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<CheckPlaceEvent> eventType() {
        return CheckPlaceEvent.class;
    }

    @Override
    public Class<CheckPlaceView> viewType() {
        return CheckPlaceView.class;
    }

    @Override
    public CheckPlaceView fold(@Nullable CheckPlaceView before, CheckPlaceEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case CheckPlaceRegistered e -> view(e.place(), info, e.kind(), e.risk(), day, null);
            case CheckPlaceRetired e -> view(e.place(), info, before.kind(), before.risk(), before.registeredOn(), day);
        };
    }

    private static CheckPlaceView view(
            CheckPlaceSubject subject,
            EventInfo info,
            PlaceKind kind,
            PlaceRisk risk,
            LocalDate registeredOn,
            @Nullable LocalDate retiredOn) {
        return new CheckPlaceView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.name(),
                kind,
                risk,
                registeredOn,
                retiredOn,
                info.recordedAt());
    }
}
