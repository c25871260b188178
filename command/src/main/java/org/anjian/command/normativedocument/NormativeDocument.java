package org.anjian.command.normativedocument;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.normativedocument.NormativeDocumentRefusal;
import org.anjian.api.normativedocument.NormativeDocumentSubject;
import org.anjian.api.normativedocument.command.RegisterNormativeDocument;
import org.anjian.api.normativedocument.command.RepealNormativeDocument;
import org.anjian.api.normativedocument.event.NormativeDocumentEvent;
import org.anjian.api.normativedocument.event.NormativeDocumentRegistered;
import org.anjian.api.normativedocument.event.NormativeDocumentRepealed;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A normative document with its versions, until it is repealed (QJ16-01a, QJ16-01b). */
@Aggregate
class NormativeDocument {

    @AggregateIdentifier
    private NormativeDocumentId id;

    private @Nullable NormativeDocumentRegistered last;
    private boolean repealed;

    NormativeDocument() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), last.document().region(), null);
    }

    /** Registers the next version. */
    Decision register(RegisterNormativeDocument command) {
        if (last != null) {
            require(!repealed, NormativeDocumentRefusal.DOCUMENT_REPEALED, null);
            require(command.kind() == last.document().kind(), NormativeDocumentRefusal.KIND_DIFFERS, "kind");
            require(
                    command.effectiveFrom().isAfter(last.effectiveFrom()),
                    NormativeDocumentRefusal.NOT_AFTER_VERSION_BEFORE,
                    "effectiveFrom");
        }
        return record(new NormativeDocumentRegistered(
                new NormativeDocumentSubject(command.documentId(), command.number(), command.kind(), command.region()),
                command.occurredAt(),
                last == null ? 1 : last.documentVersion() + 1,
                command.title(),
                command.effectiveFrom(),
                command.text()));
    }

    @CommandHandler
    Decision handle(RepealNormativeDocument command) {
        require(!repealed, NormativeDocumentRefusal.DOCUMENT_REPEALED, null);
        require(
                !command.repealedFrom().isBefore(last.effectiveFrom()),
                NormativeDocumentRefusal.REPEALED_BEFORE_EFFECT,
                "repealedFrom");
        return record(new NormativeDocumentRepealed(
                last.document(), command.occurredAt(), command.repealedFrom(), command.reason()));
    }

    /** The document as it is now, for the clean-up that reports it. */
    RegisteredDocument registered() {
        return new RegisteredDocument(last.document(), repealed);
    }

    private static void require(boolean holds, NormativeDocumentRefusal refusal, @Nullable String field) {
        if (!holds) {
            throw new RefusedException(refusal, field);
        }
    }

    private Decision record(NormativeDocumentEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(NormativeDocumentRegistered event) {
        id = event.document().id();
        last = event;
    }

    @EventSourcingHandler
    void on(NormativeDocumentRepealed event) {
        repealed = true;
    }
}
