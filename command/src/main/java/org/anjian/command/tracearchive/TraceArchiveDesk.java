package org.anjian.command.tracearchive;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.tracearchive.command.ExportTraceArchive;
import org.anjian.api.tracearchive.event.TraceArchiveExported;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Records which traces leave the ledger, and to whom (QJ16-09g). */
@Component
class TraceArchiveDesk {

    private final Repository<TraceArchive> repository;
    private final Permissions permissions;

    TraceArchiveDesk(Repository<TraceArchive> repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(ExportTraceArchive command, Actor actor) throws Exception {
        permissions.require(
                actor,
                ExportTraceArchive.class,
                command.of().region(),
                command.of().enterpriseId());
        TraceArchiveExported exported =
                new TraceArchiveExported(command.archiveId(), command.of(), command.contents(), command.occurredAt());
        return repository.newInstance(() -> new TraceArchive(exported)).invoke(TraceArchive::decision);
    }
}
