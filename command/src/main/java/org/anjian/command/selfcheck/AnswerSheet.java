package org.anjian.command.selfcheck;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.AnswerPrincipalSection;
import org.anjian.api.selfcheck.command.CompleteSelfInspection;
import org.anjian.api.selfcheck.command.RaiseHazardFromSelfInspection;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.PrincipalSectionAnswered;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.command.campaign.Listed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The answers of an enterprise to the checklist, up to the last one (自查表). */
class AnswerSheet {

    private final InspectionFile file;
    private final RaisedHazards hazards;
    private final Map<Integer, ItemAnswer> answers = new TreeMap<>();
    private final Map<Integer, Integer> versions = new HashMap<>();
    private boolean principalAnswered;

    AnswerSheet(InspectionFile file, RaisedHazards hazards) {
        this.file = file;
        this.hazards = hazards;
    }

    /**
     * Answers an item.
     *
     * @param finding what the ledger says to the item; null where it is typed
     */
    Decision answer(AnswerChecklistItem command, @Nullable ItemFinding finding, Checklists checklists) {
        file.requireAnswerable();
        ChecklistItem item = file.item(command.item(), checklists);
        ItemAnswer answer = AnswerRules.decide(command, item, finding);
        if (command.hazard() != null) {
            hazards.requireRaisable(command.item(), answer, command.hazard());
        }
        apply(new ChecklistItemAnswered(
                file.subject(),
                command.occurredAt(),
                command.item(),
                versions.getOrDefault(command.item(), 0) + 1,
                answer,
                finding == null ? AnswerOrigin.TYPED : AnswerOrigin.COMPUTED,
                command.subAnswers(),
                command.evidence(),
                finding == null ? List.of() : finding.missing(),
                command.reason()));
        if (command.hazard() != null) {
            hazards.raise(command.item(), FoundBy.SELF_INSPECTION, command.hazard(), command.occurredAt());
        }
        return file.now();
    }

    @CommandHandler
    Decision handle(AnswerPrincipalSection command) {
        file.requireAnswerable();
        return file.record(new PrincipalSectionAnswered(
                file.subject(), command.occurredAt(), command.answer(), command.conclusion(), command.evidence()));
    }

    @CommandHandler
    Decision handle(RaiseHazardFromSelfInspection command) {
        file.requireOpen();
        hazards.requireRaisable(command.item(), answers.get(command.item()), command.hazard());
        hazards.raise(command.item(), FoundBy.SELF_INSPECTION, command.hazard(), command.occurredAt());
        return file.now();
    }

    @CommandHandler
    Decision handle(CompleteSelfInspection command, Checklists checklists) {
        file.requireAnswerable();
        List<Integer> missing = file.template(checklists).items().stream()
                .map(ChecklistItem::seq)
                .filter(item -> !answers.containsKey(item))
                .toList();
        if (!missing.isEmpty()) {
            throw Listed.refused(SelfInspectionRefusal.ITEMS_MISSING, missing);
        }
        if (!principalAnswered) {
            throw new RefusedException(SelfInspectionRefusal.PRINCIPAL_SECTION_MISSING);
        }
        List<Integer> noes = answers.entrySet().stream()
                .filter(answer -> AnswerRules.isNo(answer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> unraised =
                noes.stream().filter(item -> !hazards.isRaisedTo(item)).toList();
        if (!unraised.isEmpty()) {
            throw Listed.refused(SelfInspectionRefusal.HAZARDS_MISSING, unraised);
        }
        LocalDate due = file.endOf(PhaseKind.SELF_INSPECTION);
        return file.record(new SelfInspectionCompleted(
                file.subject(),
                command.occurredAt(),
                Delivery.of(LegalTime.dayOf(command.occurredAt()), due),
                noes.size()));
    }

    @EventSourcingHandler
    void on(ChecklistItemAnswered event) {
        answers.put(event.item(), event.answer());
        versions.put(event.item(), event.answerVersion());
    }

    @EventSourcingHandler
    void on(PrincipalSectionAnswered event) {
        principalAnswered = true;
    }
}
