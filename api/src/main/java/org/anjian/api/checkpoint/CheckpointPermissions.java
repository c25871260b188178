package org.anjian.api.checkpoint;

import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;

import org.anjian.api.checkpoint.command.RecordCheckpoint;
import org.anjian.api.checkpoint.view.CheckpointDayView;
import org.anjian.api.permission.PermissionTable;

/** The node alone records checkpoints; everybody reads them, for they are worth something only where others keep them. */
public final class CheckpointPermissions {

    private CheckpointPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("checkpoint")
                .allow(RecordCheckpoint.class, ALL, SYSTEM)
                .publish(CheckpointDayView.class)
                .allow(CheckpointDayView.class, ALL, AUDITOR)
                .build();
    }
}
