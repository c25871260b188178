package org.anjian.command.checkpoint;

import org.anjian.api.checkpoint.command.RecordCheckpoint;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes checkpoints in; the first of a day begins the day. */
@Component
class CheckpointRecording {

    private static final RegionCode EVERYWHERE = new RegionCode("000000");

    private final Repository<CheckpointDay> repository;
    private final Permissions permissions;

    CheckpointRecording(Repository<CheckpointDay> repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(RecordCheckpoint command, Actor actor) throws Exception {
        permissions.require(actor, RecordCheckpoint.class, EVERYWHERE, null);
        return repository
                .loadOrCreate(command.dayId().raw(), CheckpointDay::new)
                .invoke(day -> day.record(command));
    }
}
