package org.anjian.api.checkpoint.event;

import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.region.RegionCode;

/** What can happen to the checkpoints of a day. */
public sealed interface CheckpointEvent extends Event permits CheckpointSigned {

    /** The day. */
    CheckpointDayId dayId();

    /** A checkpoint is over the events of all regions. */
    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, new RegionCode("000000"));
    }
}
