package org.anjian.api.training;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command to the training file of an enterprise and a year; the first one opens the file. */
public interface TrainingCommand extends Command {

    /** The enterprise. */
    EnterpriseId enterpriseId();

    /** The year of the file. */
    int year();

    /** The file. */
    @TargetAggregateIdentifier
    default TrainingFileId trainingFileId() {
        return TrainingFileId.of(enterpriseId(), year());
    }
}
