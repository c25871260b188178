package org.anjian.query.villagecheck;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.villagecheck.VillageCheckState;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.anjian.api.villagecheck.event.ProblemAnswered;
import org.anjian.api.villagecheck.event.ProblemReported;
import org.anjian.api.villagecheck.event.ProblemUnanswered;
import org.anjian.api.villagecheck.event.VillageCheckEvent;
import org.anjian.api.villagecheck.event.VillageCheckRecorded;
import org.anjian.api.villagecheck.view.VillageCheckView;
import org.anjian.api.villagecheck.view.VillageCheckView.Answer;
import org.anjian.api.villagecheck.view.VillageCheckView.Problem;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The checks of villages (村（社区）安全检查): one document a check. */
public final class VillageCheckFold implements FoldedModel<VillageCheckEvent, VillageCheckView> {

    @Override
    public String name() {
        return "village-checks";
    }

    @Override
    public String aggregateType() {
        return "VillageCheck";
    }

    @Override
    public String idPrefix() {
        return "villagecheck-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<VillageCheckEvent> eventType() {
        return VillageCheckEvent.class;
    }

    @Override
    public Class<VillageCheckView> viewType() {
        return VillageCheckView.class;
    }

    @Override
    public VillageCheckView fold(@Nullable VillageCheckView before, VillageCheckEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case VillageCheckRecorded e -> recorded(e, info, day);
            case ProblemReported e ->
                after(
                        before,
                        event,
                        info,
                        new Problem(
                                e.description(),
                                e.evidence().stream().map(Evidence::title).toList(),
                                day,
                                e.to(),
                                e.answerBy(),
                                null),
                        null);
            case ProblemUnanswered e -> after(before, event, info, overdue(before.problem(), day), null);
            case ProblemAnswered e ->
                after(
                        before,
                        event,
                        info,
                        before.problem(),
                        new Answer(e.outcome(), e.note(), day, e.answeredBy(), e.hazardId()));
        };
    }

    /** By what had happened at a moment an answer may be late to a problem that was not reported yet. */
    private static @Nullable Problem overdue(@Nullable Problem problem, LocalDate since) {
        return problem == null
                ? null
                : new Problem(
                        problem.description(),
                        problem.evidence(),
                        problem.reportedOn(),
                        problem.body(),
                        problem.answerBy(),
                        since);
    }

    private static VillageCheckView recorded(VillageCheckRecorded event, EventInfo info, LocalDate day) {
        VillageCheckSubject check = event.check();
        return new VillageCheckView(
                check.id(),
                info.version(),
                check.inspector(),
                check.region(),
                check.region().path(),
                check.place(),
                check.enterpriseId(),
                check.enterpriseName(),
                VillageCheckState.after(null, event),
                event.checkedBy(),
                List.of(event.checkedBy()),
                day,
                event.findings(),
                null,
                null,
                info.recordedAt());
    }

    private static VillageCheckView after(
            VillageCheckView before,
            VillageCheckEvent event,
            EventInfo info,
            @Nullable Problem problem,
            @Nullable Answer answer) {
        return new VillageCheckView(
                before.id(),
                info.version(),
                before.inspector(),
                before.region(),
                before.regionPath(),
                before.place(),
                before.enterpriseId(),
                before.enterpriseName(),
                VillageCheckState.after(before.state(), event),
                before.checkedBy(),
                before.team(),
                before.checkedOn(),
                before.findings(),
                problem,
                answer,
                info.recordedAt());
    }
}
