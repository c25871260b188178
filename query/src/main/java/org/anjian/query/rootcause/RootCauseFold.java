package org.anjian.query.rootcause;

import java.util.Arrays;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.rootcause.CauseClass;
import org.anjian.api.rootcause.HazardCause;
import org.anjian.api.rootcause.RootCauseSubject;
import org.anjian.api.rootcause.event.RootCauseAnalysed;
import org.anjian.api.rootcause.event.RootCauseEvent;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Root cause analyses (原因分析): one document a quarter. */
public final class RootCauseFold implements FoldedModel<RootCauseEvent, RootCauseAnalysisView> {

    @Override
    public String name() {
        return "root-causes";
    }

    @Override
    public String aggregateType() {
        return "RootCauseAnalysis";
    }

    @Override
    public String idPrefix() {
        return "rootcause-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<RootCauseEvent> eventType() {
        return RootCauseEvent.class;
    }

    @Override
    public Class<RootCauseAnalysisView> viewType() {
        return RootCauseAnalysisView.class;
    }

    @Override
    public RootCauseAnalysisView fold(@Nullable RootCauseAnalysisView before, RootCauseEvent event, EventInfo info) {
        return switch (event) {
            case RootCauseAnalysed e -> analysed(e, info);
        };
    }

    private static RootCauseAnalysisView analysed(RootCauseAnalysed e, EventInfo info) {
        RootCauseSubject subject = e.analysis();
        return new RootCauseAnalysisView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.year(),
                subject.quarter(),
                e.causes().size(),
                distribution(e.causes()),
                e.causes(),
                e.amendments(),
                LegalTime.dayOf(e.occurredAt()),
                info.recordedAt());
    }

    private static List<RootCauseAnalysisView.CauseCount> distribution(List<HazardCause> causes) {
        return Arrays.stream(CauseClass.values())
                .map(cause -> new RootCauseAnalysisView.CauseCount(cause, (int)
                        causes.stream().filter(of -> of.cause() == cause).count()))
                .toList();
    }
}
