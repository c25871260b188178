package org.anjian.query.constructionproject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.constructionproject.AccessReview;
import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.anjian.api.constructionproject.ProjectKind;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.anjian.api.constructionproject.view.ConstructionProjectView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view of a construction project while one event is applied to it; lives no longer than that. */
final class ConstructionProjectSheet {

    ProjectKind kind;
    String content;
    LocalDate registeredOn;

    @Nullable
    AccessReview access;

    @Nullable
    LocalDate accessReviewedOn;

    @Nullable
    String accessConclusion;

    @Nullable
    SimultaneousGate gate;

    final List<ConstructionProjectView.Gate> gates = new ArrayList<>();

    ConstructionProjectSheet() {}

    ConstructionProjectSheet(ConstructionProjectView view) {
        kind = view.kind();
        content = view.content();
        registeredOn = view.registeredOn();
        access = view.access();
        accessReviewedOn = view.accessReviewedOn();
        accessConclusion = view.accessConclusion();
        gate = view.gate();
        gates.addAll(view.gates());
    }

    /** The view after the event. */
    ConstructionProjectView view(ConstructionProjectSubject subject, EventInfo info) {
        return new ConstructionProjectView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.name(),
                subject.park(),
                kind,
                content,
                registeredOn,
                access,
                accessReviewedOn,
                accessConclusion,
                gate,
                gates,
                info.recordedAt());
    }
}
