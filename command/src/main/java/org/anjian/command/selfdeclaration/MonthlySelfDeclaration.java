package org.anjian.command.selfdeclaration;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfdeclaration.DeclarationWarning;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.anjian.api.selfdeclaration.SelfDeclarationRefusal;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.anjian.api.selfdeclaration.command.DeclareMonthlySelfInspection;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationMissed;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationRequired;
import org.anjian.api.selfdeclaration.event.MonthlySelfInspectionDeclared;
import org.anjian.api.selfdeclaration.event.SelfDeclarationWarned;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The monthly declarations of one enterprise (自检自查月度申报, QJ16-09a): a month without one is missed. */
@Aggregate
class MonthlySelfDeclaration {

    @AggregateIdentifier
    private SelfDeclarationId id;

    private SelfDeclarationSubject subject;
    private boolean required;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> missed = new HashSet<>();

    MonthlySelfDeclaration() {}

    /** Begins to be owed; once is enough. */
    Decision require(MonthlySelfDeclarationRequired event, SelfDeclarationTerms terms, DeadlineManager deadlines) {
        if (required) {
            throw new RefusedException(SelfDeclarationRefusal.ALREADY_REQUIRED);
        }
        begin(event, terms, deadlines);
        return decision();
    }

    private void begin(MonthlySelfDeclarationRequired event, SelfDeclarationTerms terms, DeadlineManager deadlines) {
        apply(event);
        await(YearMonth.parse(event.firstMonth()), terms, deadlines);
    }

    /**
     * Takes a declaration; the first one of an enterprise begins what is owed.
     *
     * @param warnings what the declaration is warned of (QJ16-03e)
     */
    Decision declare(
            SelfDeclarationSubject by,
            DeclareMonthlySelfInspection command,
            Set<DeclarationWarning> warnings,
            SelfDeclarationTerms terms,
            DeadlineManager deadlines) {
        if (declared.contains(command.month())) {
            throw new RefusedException(SelfDeclarationRefusal.ALREADY_DECLARED, "month");
        }
        if (!required) {
            begin(new MonthlySelfDeclarationRequired(by, command.occurredAt(), command.month()), terms, deadlines);
        }
        apply(new MonthlySelfInspectionDeclared(
                by,
                command.occurredAt(),
                command.month(),
                command.checks(),
                command.hazardsFound(),
                command.note(),
                Delivery.of(LegalTime.dayOf(command.occurredAt()), terms.dueOn(YearMonth.parse(command.month())))));
        warnings.forEach(
                warning -> apply(new SelfDeclarationWarned(by, command.occurredAt(), command.month(), warning)));
        return decision();
    }

    @DeadlineHandler(deadlineName = MonthDue.NAME)
    void pass(MonthDue due, SelfDeclarationTerms terms, DeadlineManager deadlines) {
        if (!declared.contains(due.month()) && !missed.contains(due.month())) {
            apply(
                    new MonthlySelfDeclarationMissed(subject, LegalTime.endOf(due.dueOn()), due.month(), due.dueOn()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
        await(YearMonth.parse(due.month()).plusMonths(1), terms, deadlines);
    }

    private static void await(YearMonth month, SelfDeclarationTerms terms, DeadlineManager deadlines) {
        MonthDue due = new MonthDue(month.toString(), terms.dueOn(month));
        deadlines.schedule(LegalTime.endOf(due.dueOn()), MonthDue.NAME, due);
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(MonthlySelfDeclarationRequired event) {
        id = event.declarations().id();
        subject = event.declarations();
        required = true;
    }

    @EventSourcingHandler
    void on(MonthlySelfInspectionDeclared event) {
        subject = event.declarations();
        declared.add(event.month());
    }

    @EventSourcingHandler
    void on(MonthlySelfDeclarationMissed event) {
        missed.add(event.month());
    }
}
