package org.anjian.api.unsafeact.event;

import org.anjian.api.message.Event;
import org.anjian.api.unsafeact.UnsafeActId;

/** What can happen to an unsafe act. */
public sealed interface UnsafeActEvent extends Event permits UnsafeActStopped {

    /** The unsafe act. */
    UnsafeActId unsafeActId();
}
