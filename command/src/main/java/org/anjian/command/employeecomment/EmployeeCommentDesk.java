package org.anjian.command.employeecomment;

import org.anjian.api.employeecomment.EmployeeCommentRefusal;
import org.anjian.api.employeecomment.EmployeeCommentSubject;
import org.anjian.api.employeecomment.command.SubmitEmployeeComment;
import org.anjian.api.employeecomment.event.EmployeeCommentSubmitted;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.hazard.HazardsOfEnterprises;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what employees say about the hazards of their own enterprise, also when it is closed (QJ16-15d). */
@Component
class EmployeeCommentDesk {

    private final Repository<EmployeeComment> repository;
    private final EnterpriseAdmission admission;
    private final HazardsOfEnterprises hazards;

    EmployeeCommentDesk(
            Repository<EmployeeComment> repository, EnterpriseAdmission admission, HazardsOfEnterprises hazards) {
        this.repository = repository;
        this.admission = admission;
        this.hazards = hazards;
    }

    @CommandHandler
    Decision handle(SubmitEmployeeComment command, Actor actor) throws Exception {
        KnownEnterprise enterprise =
                admission.admitEvenIfClosed(actor, SubmitEmployeeComment.class, command.enterpriseId());
        Refuse.unless(
                hazards.has(enterprise.id(), command.hazardId()),
                EmployeeCommentRefusal.NOT_A_HAZARD_THERE,
                "hazardId");
        EmployeeCommentSubmitted submitted = new EmployeeCommentSubmitted(
                new EmployeeCommentSubject(
                        command.employeeCommentId(), enterprise.id(), command.hazardId(), enterprise.region()),
                command.occurredAt(),
                command.content());
        return repository.newInstance(() -> new EmployeeComment(submitted)).invoke(EmployeeComment::decision);
    }
}
