package org.anjian.api.worker;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command about one worker. */
public interface WorkerCommand extends Command {

    /** The enterprise. */
    EnterpriseId enterpriseId();

    /** The number that the enterprise gave the worker. */
    String workerNumber();

    /** The worker. */
    @TargetAggregateIdentifier
    default WorkerId workerId() {
        return WorkerId.of(enterpriseId(), workerNumber());
    }
}
