package org.anjian.api.checkplace;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command about one place of an enterprise. */
public interface CheckPlaceCommand extends Command {

    /** The enterprise. */
    EnterpriseId enterpriseId();

    /** The name of the place, one in an enterprise: what check plans call it. */
    String name();

    /** The place. */
    @TargetAggregateIdentifier
    default CheckPlaceId checkPlaceId() {
        return CheckPlaceId.of(enterpriseId(), name());
    }
}
