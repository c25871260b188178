package org.anjian.command.suggestion;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.suggestion.SuggestionSubject;
import org.anjian.api.suggestion.command.SubmitImprovementSuggestion;
import org.anjian.api.suggestion.event.ImprovementSuggestionSubmitted;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes suggestions in. */
@Component
class SuggestionSubmission {

    private final Repository<Suggestion> repository;
    private final EnterpriseAdmission admission;

    SuggestionSubmission(Repository<Suggestion> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(SubmitImprovementSuggestion command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, SubmitImprovementSuggestion.class, command.enterpriseId());
        ImprovementSuggestionSubmitted submitted = new ImprovementSuggestionSubmitted(
                new SuggestionSubject(command.suggestionId(), enterprise.id(), enterprise.name(), enterprise.region()),
                command.occurredAt(),
                command.checkPlanId(),
                command.checkId(),
                command.category(),
                command.content(),
                actor.id());
        return repository.newInstance(() -> new Suggestion(submitted)).invoke(Suggestion::decision);
    }
}
