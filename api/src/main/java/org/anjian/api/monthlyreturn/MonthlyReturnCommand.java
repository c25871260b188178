package org.anjian.api.monthlyreturn;

import org.anjian.api.message.Command;

/** A command to a monthly return. */
public interface MonthlyReturnCommand extends Command {

    /** The return that is to decide. */
    MonthlyReturnId returnId();
}
