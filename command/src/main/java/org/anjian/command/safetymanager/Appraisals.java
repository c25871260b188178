package org.anjian.command.safetymanager;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetymanager.AppraisalPeriod;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.command.AdoptAppraisalScheme;
import org.anjian.api.safetymanager.command.RecordAppraisalConsequence;
import org.anjian.api.safetymanager.command.RecordEnterpriseAppraisal;
import org.anjian.api.safetymanager.event.AppraisalConsequenceRecorded;
import org.anjian.api.safetymanager.event.AppraisalSchemeAdopted;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalOverdue;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalRecorded;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;

/** The enterprise's own appraisals and what it rests on them (QJ22A-09a, QJ22A-09b). */
final class Appraisals {

    private final ManagerFile file;

    Appraisals(ManagerFile file) {
        this.file = file;
    }

    @CommandHandler
    Decision handle(AdoptAppraisalScheme command, DeadlineManager deadlines) {
        PostFile post = file.heldPost(command);
        boolean another = post.appraisals() != command.period();
        file.record(
                new AppraisalSchemeAdopted(post.subject(), command.occurredAt(), command.period(), command.title()));
        if (another) {
            LocalDate day = LegalTime.dayOf(command.occurredAt());
            AppraisalWindow current = AppraisalWindow.of(command.period(), day);
            await(command.enterpriseId(), current.firstDay().equals(day) ? current : current.next(), deadlines);
        }
        return file.decision();
    }

    @CommandHandler
    Decision handle(RecordEnterpriseAppraisal command) {
        PostFile post = file.heldPost(command);
        AppraisalPeriod period = post.appraisals();
        Refuse.when(period == null, SafetyManagerRefusal.NO_APPRAISAL_SCHEME);
        return file.record(new EnterpriseAppraisalRecorded(
                post.subject(),
                command.occurredAt(),
                file.nextAppraisalId(),
                AppraisalWindow.of(period, LegalTime.dayOf(command.occurredAt()))
                        .id(),
                command.result(),
                command.comment()));
    }

    @CommandHandler
    Decision handle(RecordAppraisalConsequence command) {
        PostFile post = file.post(command.enterpriseId());
        Refuse.when(command.appraisalId() == null, SafetyManagerRefusal.APPRAISAL_REQUIRED, "appraisalId");
        Refuse.when(!post.hasAppraisal(command.appraisalId()), SafetyManagerRefusal.NO_SUCH_APPRAISAL, "appraisalId");
        return file.record(new AppraisalConsequenceRecorded(
                post.subject(), command.occurredAt(), command.type(), command.appraisalId(), command.description()));
    }

    @DeadlineHandler(deadlineName = ManagerDeadlines.APPRAISAL_WINDOW)
    void on(ManagerDeadlines.WindowEnds end, DeadlineManager deadlines) {
        PostFile post = file.post(end.enterprise());
        if (!post.state().isHeld() || post.appraisals() != end.period()) {
            return;
        }
        AppraisalWindow window = AppraisalWindow.of(end.period(), end.firstDay());
        if (!post.isAppraised(window.id())) {
            file.recordPassed(
                    new EnterpriseAppraisalOverdue(post.subject(), LegalTime.endOf(window.lastDay()), window.id()));
        }
        await(end.enterprise(), window.next(), deadlines);
    }

    private static void await(EnterpriseId enterprise, AppraisalWindow window, DeadlineManager deadlines) {
        deadlines.schedule(
                LegalTime.endOf(window.lastDay()),
                ManagerDeadlines.APPRAISAL_WINDOW,
                new ManagerDeadlines.WindowEnds(enterprise, window.period(), window.firstDay()));
    }
}
