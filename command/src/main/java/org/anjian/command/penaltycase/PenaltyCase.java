package org.anjian.command.penaltycase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.command.ArchiveCaseFile;
import org.anjian.api.penaltycase.command.ChangeCaseTeam;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.command.OpenLinkedCase;
import org.anjian.api.penaltycase.command.RefuseFiling;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.FilingRefused;
import org.anjian.api.penaltycase.event.LinkedCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.permission.Permissions;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One penalty case (行政处罚案件) from the clue to the archive. This class holds how it begins and ends and who handles it;
 * its members hold the stages between.
 */
@Aggregate
class PenaltyCase {

    @AggregateIdentifier
    private PenaltyCaseId id;

    private final PenaltyCaseFile file = new PenaltyCaseFile();

    @AggregateMember
    private final Investigation investigation = new Investigation(file);

    @AggregateMember
    private final Notice notice = new Notice(file);

    @AggregateMember
    private final Hearing hearing = new Hearing(file, notice);

    @AggregateMember
    private final Examination examination = new Examination(file, notice);

    @AggregateMember
    private final JudicialTransfer transfer = new JudicialTransfer(file, examination);

    @AggregateMember
    private final Deciding deciding =
            new Deciding(new DecisionFacts(file, investigation, notice, hearing, examination, transfer));

    @AggregateMember
    private final Execution execution = new Execution(file);

    @AggregateMember
    private final Aftermath aftermath = new Aftermath(file, execution);

    @AggregateMember
    private final Remedies remedies = new Remedies(file, execution);

    @AggregateMember
    private final OnSpotFiling onSpotFiling = new OnSpotFiling(file);

    @AggregateMember
    private final CareOfFile care = new CareOfFile(file);

    @AggregateMember
    private final CourtEnforcement court = new CourtEnforcement(file, execution, remedies);

    PenaltyCase() {}

    PenaltyCase(List<PenaltyCaseEvent> beginnings, MetaData origin) {
        beginnings.forEach(event -> apply(event, origin));
    }

    /** Sets the timers of a case that has just begun, and answers with its state. */
    PenaltyCaseDecision begin(PenaltyCaseEvent beginning, CaseTerms terms, DeadlineManager deadlines) {
        CaseDeadlines.follow(beginning, terms, deadlines);
        return file.decision();
    }

    /** The case, for a case that is opened beside it (QX24-P3c). */
    PenaltyCaseSubject link(OpenLinkedCase command, Actor actor, Permissions permissions) {
        permissions.requireOnCase(
                actor, OpenLinkedCase.class, file.region(), file.subject().enterpriseId(), file.team());
        file.requireHandNotRecused(actor);
        file.requireOpen(command);
        Refuse.unless(file.isAgainstPerson(), PenaltyCaseRefusal.LINK_NEEDS_PERSON);
        Refuse.when(file.linkedCase() != null, PenaltyCaseRefusal.ALREADY_LINKED);
        apply(new LinkedCaseOpened(file.subject(), command.occurredAt(), command.linkedCase(), command.allegation()));
        return file.subject();
    }

    List<String> team() {
        return file.team();
    }

    List<Violation> violations() {
        return file.violations();
    }

    @Nullable
    String accident() {
        return file.accident();
    }

    PenaltyCaseDecision decision() {
        return file.decision();
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.requireOnCase(
                actor, message.getPayloadType(), file.region(), file.subject().enterpriseId(), file.team());
        file.requireHandNotRecused(actor);
    }

    @CommandHandler
    PenaltyCaseDecision handle(FileCase command, Actor actor, CaseDesk desk, DeadlineManager deadlines) {
        file.requireStep(command, EnumSet.of(PenaltyStage.CLUE));
        desk.requireCompetent(actor, file.subject().enterpriseId(), command.levelReason());
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        List<String> officers = command.officers().isEmpty() ? file.team() : command.officers();
        desk.requireOfficers(officers, file.region(), day, "officers");
        List<Violation> violations =
                desk.violations(command.violations(), file.violations(), file.region(), command.occurredAt());
        Refuse.when(violations.isEmpty(), PenaltyCaseRefusal.VIOLATIONS_MISSING, "violations");
        desk.requireWithinLimitation(violations, LegalTime.dayOf(file.openedAt()), file.region());
        LocalDate decideBy = desk.terms().decideBy(day, file.region());
        return file.record(
                new CaseFiled(
                        file.subject()
                                .numbered(
                                        desk.number(DocumentKind.FILING, actor, file.subject(), command.occurredAt())),
                        command.occurredAt(),
                        actor.id(),
                        command.reason(),
                        violations,
                        officers.stream().distinct().toList(),
                        decideBy,
                        command.levelReason()),
                desk.terms(),
                deadlines);
    }

    @CommandHandler
    PenaltyCaseDecision handle(RefuseFiling command, Actor actor) {
        file.requireStep(command, EnumSet.of(PenaltyStage.CLUE));
        return file.record(new FilingRefused(file.subject(), command.occurredAt(), actor.id(), command.reason()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ChangeCaseTeam command, CaseDesk desk) {
        file.requireOpen(command);
        Refuse.when(file.stage() == PenaltyStage.CLUE, PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        Refuse.unless(file.team().containsAll(command.leaving()), PenaltyCaseRefusal.NOT_ON_THE_TEAM, "leaving");
        file.requireNotRecused(command.joining(), "joining");
        Refuse.unless(
                Collections.disjoint(command.joining(), command.leaving()),
                PenaltyCaseRefusal.NOTHING_CHANGED,
                "joining");
        List<String> team = new ArrayList<>(file.team());
        team.removeAll(command.leaving());
        command.joining().stream().filter(account -> !team.contains(account)).forEach(team::add);
        Refuse.when(team.equals(file.team()), PenaltyCaseRefusal.NOTHING_CHANGED, "joining");
        desk.requireOfficers(team, file.region(), LegalTime.dayOf(command.occurredAt()), "joining");
        return file.record(new CaseTeamChanged(
                file.subject(),
                command.occurredAt(),
                team,
                command.joining(),
                command.leaving(),
                command.reason(),
                command.note()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(CloseCase command) {
        Closing.check(file, execution, remedies, transfer, command);
        return file.record(
                new PenaltyCaseClosed(file.subject(), command.occurredAt(), command.reason(), command.note()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ArchiveCaseFile command) {
        file.requireStep(command, EnumSet.of(PenaltyStage.CLOSED));
        Refuse.when(command.recordings().isEmpty(), PenaltyCaseRefusal.RECORDING_MISSING, "recordings");
        return file.record(new CaseFileArchived(
                file.subject(),
                command.occurredAt(),
                command.archiveNumber(),
                command.catalogue(),
                command.documents(),
                command.recordings()));
    }

    @EventSourcingHandler
    void on(PenaltyCaseEvent event, @Nullable Doer doer) {
        id = event.penaltyCase().id();
        file.enter(event, doer);
    }
}
