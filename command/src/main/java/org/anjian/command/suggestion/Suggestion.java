package org.anjian.command.suggestion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.suggestion.SuggestionRefusal;
import org.anjian.api.suggestion.SuggestionSubject;
import org.anjian.api.suggestion.command.ReplyToSuggestion;
import org.anjian.api.suggestion.event.ImprovementSuggestionSubmitted;
import org.anjian.api.suggestion.event.SuggestionReplied;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A suggestion to improve safety management, answered once by the enterprise (QJ22A-12.5). */
@Aggregate
class Suggestion {

    @AggregateIdentifier
    private SuggestionId id;

    private SuggestionSubject subject;
    private boolean answered;

    Suggestion() {}

    Suggestion(ImprovementSuggestionSubmitted submitted) {
        apply(submitted);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    @CommandHandler
    Decision handle(ReplyToSuggestion command) {
        if (answered) {
            throw new RefusedException(SuggestionRefusal.ALREADY_ANSWERED);
        }
        apply(new SuggestionReplied(subject, command.occurredAt(), command.reply(), command.reason()));
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(ImprovementSuggestionSubmitted event) {
        id = event.suggestion().id();
        subject = event.suggestion();
    }

    @EventSourcingHandler
    void on(SuggestionReplied event) {
        answered = true;
    }
}
