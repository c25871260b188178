package org.anjian.query.constructionproject;

import java.time.LocalDate;
import java.util.Arrays;
import org.anjian.api.constructionproject.ProtectiveFacilities;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.anjian.api.constructionproject.event.ConstructionProjectEvent;
import org.anjian.api.constructionproject.event.ConstructionProjectRegistered;
import org.anjian.api.constructionproject.event.SafetyAccessReviewed;
import org.anjian.api.constructionproject.event.ThreeSimultaneousGatePassed;
import org.anjian.api.constructionproject.event.ThreeSimultaneousGateRefused;
import org.anjian.api.constructionproject.view.ConstructionProjectView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The construction projects of enterprises (建设项目): one document a project. */
public final class ConstructionProjectFold implements FoldedModel<ConstructionProjectEvent, ConstructionProjectView> {

    @Override
    public String name() {
        return "construction-projects";
    }

    @Override
    public String aggregateType() {
        return "ConstructionProject";
    }

    @Override
    public String idPrefix() {
        return "constructionproject-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<ConstructionProjectEvent> eventType() {
        return ConstructionProjectEvent.class;
    }

    @Override
    public Class<ConstructionProjectView> viewType() {
        return ConstructionProjectView.class;
    }

    @Override
    public ConstructionProjectView fold(
            @Nullable ConstructionProjectView before, ConstructionProjectEvent event, EventInfo info) {
        ConstructionProjectSheet sheet =
                before == null ? new ConstructionProjectSheet() : new ConstructionProjectSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case ConstructionProjectRegistered e -> {
                sheet.kind = e.kind();
                sheet.content = e.content();
                sheet.registeredOn = day;
            }
            case SafetyAccessReviewed e -> {
                sheet.access = e.result();
                sheet.accessReviewedOn = day;
                sheet.accessConclusion = e.conclusion();
            }
            case ThreeSimultaneousGatePassed e -> {
                LastEntries.add(
                        ConstructionProjectView.KEPT,
                        sheet.gates,
                        new ConstructionProjectView.Gate(e.gate(), e.facilities(), true, day, e.conclusion()));
                if (passedByAll(sheet, e.gate())) {
                    sheet.gate = e.gate();
                }
            }
            case ThreeSimultaneousGateRefused e ->
                LastEntries.add(
                        ConstructionProjectView.KEPT,
                        sheet.gates,
                        new ConstructionProjectView.Gate(e.gate(), e.facilities(), false, day, e.reason()));
        }
        return sheet.view(event.project(), info);
    }

    private static boolean passedByAll(ConstructionProjectSheet sheet, SimultaneousGate gate) {
        return Arrays.stream(ProtectiveFacilities.values())
                .allMatch(facilities -> sheet.gates.stream()
                        .anyMatch(decision ->
                                decision.passed() && decision.gate() == gate && decision.facilities() == facilities));
    }
}
