package org.anjian.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.casefile.AssessmentQuota;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.casefile.CaseFileRefusal;
import org.anjian.api.casefile.command.AssessCountyCaseFiles;
import org.anjian.api.casefile.command.EvaluateEnforcementEffect;
import org.anjian.api.casefile.event.CaseFileAssessmentQuotaMissed;
import org.anjian.api.casefile.event.CaseFileProgrammeEvent;
import org.anjian.api.casefile.event.CaseFileProgrammeStarted;
import org.anjian.api.casefile.event.CountyCaseFilesAssessed;
import org.anjian.api.casefile.event.EnforcementEffectEvaluated;
import org.anjian.api.casefile.event.EnforcementEvaluationOverdue;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** What a regulator owes every year: case files of the counties assessed, the effect of enforcement evaluated (QJ16-07d, ML20-04c). */
@Aggregate
class CaseFileProgramme {

    @AggregateIdentifier
    private CaseFileProgrammeId id;

    private CaseFileProgrammeSubject subject;
    private List<RegionCode> counties;
    private int quotaPermille;
    private int lastYearEnded;
    private final Map<Integer, Set<RegionCode>> assessed = new HashMap<>();
    private final Set<Integer> evaluated = new HashSet<>();

    CaseFileProgramme() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    CaseFileProgramme(CaseFileProgrammeStarted started) {
        apply(started);
    }

    /** Waits for the end of the year in which it started. */
    Decision begin(Instant startedAt, DeadlineManager deadlines) {
        await(LegalTime.dayOf(startedAt).getYear(), deadlines);
        return decision();
    }

    @CommandHandler
    Decision handle(AssessCountyCaseFiles command, Actor actor) {
        if (!counties.contains(command.county())) {
            throw new RefusedException(CaseFileRefusal.COUNTY_OUTSIDE, "county");
        }
        return record(new CountyCaseFilesAssessed(
                subject,
                command.occurredAt(),
                command.county(),
                LegalTime.dayOf(command.occurredAt()).getYear(),
                command.files(),
                command.score(),
                command.findings(),
                actor.id()));
    }

    @CommandHandler
    Decision handle(EvaluateEnforcementEffect command, Actor actor) {
        return record(new EnforcementEffectEvaluated(
                subject,
                command.occurredAt(),
                command.year(),
                command.sample(),
                command.indicators(),
                command.findings(),
                actor.id()));
    }

    /** Says what was not done in the year that ended, each once, and waits for the end of the next. */
    @DeadlineHandler(deadlineName = YearEnd.NAME)
    void end(YearEnd end, DeadlineManager deadlines) {
        if (end.year() <= lastYearEnded) {
            return;
        }
        int required = AssessmentQuota.required(counties.size(), quotaPermille);
        int done = assessed.getOrDefault(end.year(), Set.of()).size();
        if (done < required) {
            say(new CaseFileAssessmentQuotaMissed(subject, end.at(), end.year(), counties.size(), required, done));
        }
        if (!evaluated.contains(end.year())) {
            say(new EnforcementEvaluationOverdue(subject, end.at(), end.year()));
        }
        await(end.year() + 1, deadlines);
    }

    private static void await(int year, DeadlineManager deadlines) {
        YearEnd end = new YearEnd(year);
        deadlines.schedule(end.at(), YearEnd.NAME, end);
    }

    private void say(CaseFileProgrammeEvent event) {
        apply(event, MetaData.from(Actor.system(subject.region()).toMetadata()));
    }

    @EventSourcingHandler
    void on(CaseFileProgrammeEvent event) {
        id = event.programme().id();
        subject = event.programme();
        switch (event) {
            case CaseFileProgrammeStarted e -> {
                counties = e.counties();
                quotaPermille = e.quotaPermille();
            }
            case CountyCaseFilesAssessed e ->
                assessed.computeIfAbsent(e.year(), year -> new HashSet<>()).add(e.county());
            case EnforcementEffectEvaluated e -> evaluated.add(e.year());
            case CaseFileAssessmentQuotaMissed e -> lastYearEnded = Math.max(lastYearEnded, e.year());
            case EnforcementEvaluationOverdue e -> lastYearEnded = Math.max(lastYearEnded, e.year());
        }
    }

    private Decision record(CaseFileProgrammeEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
