package org.anjian.command.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.document.command.FollowCaseTeam;
import org.anjian.api.document.event.DocumentTeamChanged;
import org.anjian.api.document.event.EnforcementDocumentEvent;
import org.anjian.api.document.event.EnforcementDocumentGenerated;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An enforcement document: one number, and a version each time it is generated (QJ16-06f). */
@Aggregate
class EnforcementDocument {

    @AggregateIdentifier
    private EnforcementDocumentId id;

    private @Nullable EnforcementDocumentSubject subject;
    private List<String> team = List.of();
    private int versions;

    EnforcementDocument() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    /** The document as it was begun; null before the first version. */
    @Nullable
    EnforcementDocumentSubject subject() {
        return subject;
    }

    /** Takes in the next version of the file. */
    Decision add(
            EnforcementDocumentSubject document,
            Paper paper,
            long recordVersion,
            List<String> handling,
            Instant at,
            String by) {
        apply(new EnforcementDocumentGenerated(
                document,
                at,
                versions + 1,
                recordVersion,
                paper.sha256(),
                paper.bytes(),
                paper.template(),
                by,
                handling));
        return decision();
    }

    @CommandHandler
    Decision handle(FollowCaseTeam command) {
        if (!Set.copyOf(team).equals(Set.copyOf(command.team()))) {
            apply(new DocumentTeamChanged(subject, command.occurredAt(), command.team()));
        }
        return decision();
    }

    @EventSourcingHandler
    void on(EnforcementDocumentEvent event) {
        id = event.document().id();
        subject = event.document();
        switch (event) {
            case EnforcementDocumentGenerated e -> {
                versions = e.documentVersion();
                team = e.team();
            }
            case DocumentTeamChanged e -> team = e.team();
        }
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
