package org.anjian.command.selfdeclaration;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfdeclaration.DeclarationWarning;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.anjian.api.selfdeclaration.SelfDeclarationRefusal;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.anjian.api.selfdeclaration.command.DeclareMonthlySelfInspection;
import org.anjian.api.selfdeclaration.command.RequireMonthlySelfDeclaration;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationRequired;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.staffing.HazardBodies;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the monthly declarations of enterprises; there is one register an enterprise. */
@Component
class SelfDeclarations {

    private final Repository<MonthlySelfDeclaration> repository;
    private final EnterpriseAdmission admission;
    private final HazardBodies bodies;
    private final SelfDeclarationTerms terms;

    SelfDeclarations(
            Repository<MonthlySelfDeclaration> repository,
            EnterpriseAdmission admission,
            HazardBodies bodies,
            SelfDeclarationTerms terms) {
        this.repository = repository;
        this.admission = admission;
        this.bodies = bodies;
        this.terms = terms;
    }

    @CommandHandler
    Decision handle(RequireMonthlySelfDeclaration command, Actor actor, DeadlineManager deadlines) throws Exception {
        SelfDeclarationSubject subject =
                subject(admission.admit(actor, RequireMonthlySelfDeclaration.class, command.enterpriseId()));
        MonthlySelfDeclarationRequired event = new MonthlySelfDeclarationRequired(
                subject,
                command.occurredAt(),
                month(command.firstMonth(), "firstMonth").toString());
        return repository
                .loadOrCreate(subject.id().raw(), MonthlySelfDeclaration::new)
                .invoke(register -> register.require(event, terms, deadlines));
    }

    @CommandHandler
    Decision handle(DeclareMonthlySelfInspection command, Actor actor, DeadlineManager deadlines) throws Exception {
        SelfDeclarationSubject subject =
                subject(admission.admit(actor, DeclareMonthlySelfInspection.class, command.enterpriseId()));
        if (month(command.month(), "month").isAfter(YearMonth.from(LegalTime.dayOf(command.occurredAt())))) {
            throw new RefusedException(SelfDeclarationRefusal.MONTH_NOT_BEGUN, "month");
        }
        return repository
                .loadOrCreate(subject.id().raw(), MonthlySelfDeclaration::new)
                .invoke(register -> register.declare(subject, command, warnings(command), terms, deadlines));
    }

    /** A declaration of an enterprise that has no body for hazards is taken, but it is warned (QJ16-03e). */
    private Set<DeclarationWarning> warnings(DeclareMonthlySelfInspection command) {
        return bodies.existsAt(command.enterpriseId(), command.occurredAt())
                ? Set.of()
                : Set.of(DeclarationWarning.HAZARD_BODY_MISSING);
    }

    private static YearMonth month(String text, String field) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new RefusedException(SelfDeclarationRefusal.MALFORMED_MONTH, field);
        }
    }

    private static SelfDeclarationSubject subject(KnownEnterprise enterprise) {
        return new SelfDeclarationSubject(
                SelfDeclarationId.of(enterprise.id()),
                enterprise.id(),
                enterprise.name(),
                enterprise.region(),
                enterprise.sector());
    }
}
