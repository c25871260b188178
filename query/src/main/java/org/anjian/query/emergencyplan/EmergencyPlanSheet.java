package org.anjian.query.emergencyplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanState;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.PlanElement;
import org.anjian.api.emergencyplan.PlanEvaluation;
import org.anjian.api.emergencyplan.PlanLink;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view of an emergency plan while one event is applied to it; lives no longer than that. */
final class EmergencyPlanSheet {

    UnitClass unitClass;
    EmergencyPlanState state;
    int planVersion;
    String risks;
    String resources;
    LocalDate assessedOn;

    @Nullable
    LocalDate firstDraftedOn;

    @Nullable
    LocalDate draftedOn;

    @Nullable
    String content;

    final List<PlanElement> elements = new ArrayList<>();
    final List<String> posts = new ArrayList<>();
    final List<String> cards = new ArrayList<>();
    final List<PlanLink> links = new ArrayList<>();

    @Nullable
    LocalDate reviewedOn;

    @Nullable
    LocalDate signedOn;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    LocalDate fileBy;

    @Nullable
    LocalDate filedOn;

    @Nullable
    String regulator;

    @Nullable
    String copiedTo;

    boolean filingOverdue;

    @Nullable
    LocalDate evaluatedOn;

    @Nullable
    PlanEvaluation evaluation;

    final List<EmergencyPlanView.Version> versions = new ArrayList<>();

    @Nullable
    LocalDate retiredOn;

    EmergencyPlanSheet() {}

    EmergencyPlanSheet(EmergencyPlanView view) {
        unitClass = view.unitClass();
        state = view.state();
        planVersion = view.planVersion();
        risks = view.risks();
        resources = view.resources();
        assessedOn = view.assessedOn();
        firstDraftedOn = view.firstDraftedOn();
        draftedOn = view.draftedOn();
        content = view.content();
        elements.addAll(view.elements());
        posts.addAll(view.posts());
        cards.addAll(view.cards());
        links.addAll(view.links());
        reviewedOn = view.reviewedOn();
        signedOn = view.signedOn();
        publishedOn = view.publishedOn();
        fileBy = view.fileBy();
        filedOn = view.filedOn();
        regulator = view.regulator();
        copiedTo = view.copiedTo();
        filingOverdue = view.filingOverdue();
        evaluatedOn = view.evaluatedOn();
        evaluation = view.evaluation();
        versions.addAll(view.versions());
        retiredOn = view.retiredOn();
    }

    /** The view after the event. */
    EmergencyPlanView view(EmergencyPlanSubject subject, EventInfo info) {
        return new EmergencyPlanView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.name(),
                subject.type(),
                unitClass,
                state,
                planVersion,
                risks,
                resources,
                assessedOn,
                firstDraftedOn,
                draftedOn,
                content,
                elements,
                posts,
                cards,
                links,
                reviewedOn,
                signedOn,
                publishedOn,
                fileBy,
                filedOn,
                regulator,
                copiedTo,
                filingOverdue,
                evaluatedOn,
                evaluation,
                versions,
                retiredOn,
                info.recordedAt());
    }
}
