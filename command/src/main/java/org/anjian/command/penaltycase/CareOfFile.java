package org.anjian.command.penaltycase;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.FileReviewItem;
import org.anjian.api.penaltycase.FileScore;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.ProcessFact;
import org.anjian.api.penaltycase.command.AttachCaseRecord;
import org.anjian.api.penaltycase.command.CheckThreeSystems;
import org.anjian.api.penaltycase.command.MarkCaseRecordSecret;
import org.anjian.api.penaltycase.command.PublishPenaltyDecision;
import org.anjian.api.penaltycase.command.ReviewCaseFile;
import org.anjian.api.penaltycase.event.CaseFileReviewed;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.CaseRecordMarkedSecret;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.ThreeSystemsChecked;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** How the process is recorded and made public, and who looks at the file afterwards (三项制度、案卷评查; ML20-05e, QJ16-07c). */
class CareOfFile {

    private static final Set<PenaltyStage> CLOSED = EnumSet.of(PenaltyStage.CLOSED, PenaltyStage.ARCHIVED);

    private final PenaltyCaseFile file;
    private final Set<ProcessFact> facts = EnumSet.noneOf(ProcessFact.class);
    private final Set<String> records = new HashSet<>();
    private final Set<String> secrets = new HashSet<>();
    private Instant decidedAt = Instant.MIN;

    CareOfFile(PenaltyCaseFile file) {
        this.file = file;
    }

    @CommandHandler
    PenaltyCaseDecision handle(AttachCaseRecord command, Actor actor) {
        file.requireOpen(command);
        return file.record(new CaseRecordAttached(
                file.subject(),
                command.occurredAt(),
                file.stage(),
                command.medium(),
                command.record(),
                command.device(),
                actor.id(),
                command.secrecy()));
    }

    /** At any stage: that a record tells a secret may turn out when the case is closed long since (QJ22B-08b). */
    @CommandHandler
    PenaltyCaseDecision handle(MarkCaseRecordSecret command, Actor actor) {
        file.requireStep(command, EnumSet.allOf(PenaltyStage.class));
        Refuse.unless(records.contains(command.sha256()), PenaltyCaseRefusal.NO_SUCH_CASE_RECORD, "sha256");
        Refuse.when(secrets.contains(command.sha256()), PenaltyCaseRefusal.SECRET_ALREADY, "sha256");
        return file.record(new CaseRecordMarkedSecret(
                file.subject(), command.occurredAt(), command.sha256(), command.secrecy(), actor.id()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(PublishPenaltyDecision command) {
        Refuse.unless(facts.contains(ProcessFact.DECIDED), PenaltyCaseRefusal.NO_DECISION_TO_PUBLISH);
        Refuse.when(facts.contains(ProcessFact.PUBLISHED), PenaltyCaseRefusal.PUBLISHED_ALREADY);
        PenaltyCaseFile.requireNotBefore(command, decidedAt);
        return file.record(new PenaltyDecisionPublished(
                file.subject(), command.occurredAt(), command.channel(), command.text(), command.publishedBy()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(CheckThreeSystems command, Actor actor) {
        Refuse.unless(CLOSED.contains(file.stage()), PenaltyCaseRefusal.CASE_NOT_CLOSED);
        file.requireStep(command, CLOSED);
        return file.record(new ThreeSystemsChecked(
                file.subject(), command.occurredAt(), ProcessFact.systemsOf(facts), actor.id()));
    }

    /** Who ever handled the case does not score its file; every point that was taken off has its reason (QJ16-07c). */
    @CommandHandler
    PenaltyCaseDecision handle(ReviewCaseFile command, Actor actor) {
        file.requireStep(command, EnumSet.of(PenaltyStage.ARCHIVED));
        Refuse.when(file.wasHandledBy(actor.doer()), PenaltyCaseRefusal.FILE_REVIEWER_HANDLED_CASE);
        int points = command.items().stream().mapToInt(FileReviewItem::points).sum();
        int score = command.items().stream().mapToInt(FileReviewItem::score).sum();
        Refuse.when(
                points != FileScore.MOST || score != command.score(),
                PenaltyCaseRefusal.FILE_SCORE_DOES_NOT_ADD_UP,
                "items");
        Refuse.when(
                score < FileScore.MOST && command.defects().isEmpty(),
                PenaltyCaseRefusal.FILE_DEFECT_MISSING,
                "defects");
        return file.record(new CaseFileReviewed(
                file.subject(), command.occurredAt(), actor.id(), score, command.items(), command.defects()));
    }

    @EventSourcingHandler
    void on(PenaltyCaseEvent event) {
        boolean decidedBefore = facts.contains(ProcessFact.DECIDED);
        ProcessFact.enter(facts, event);
        if (event instanceof CaseRecordAttached attached) {
            records.add(attached.record().sha256());
            if (attached.secrecy() != null) {
                secrets.add(attached.record().sha256());
            }
        }
        if (event instanceof CaseRecordMarkedSecret marked) {
            secrets.add(marked.sha256());
        }
        if (!decidedBefore && facts.contains(ProcessFact.DECIDED)) {
            decidedAt = event.occurredAt();
        }
    }
}
