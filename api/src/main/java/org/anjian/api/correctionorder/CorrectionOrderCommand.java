package org.anjian.api.correctionorder;

import org.anjian.api.message.Command;

/** A command to a correction order. */
public interface CorrectionOrderCommand extends Command {

    /** The record that is to decide. */
    CorrectionOrderId correctionOrderId();
}
