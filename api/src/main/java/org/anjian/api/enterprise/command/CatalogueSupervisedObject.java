package org.anjian.api.enterprise.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an enterprise into the catalogue of supervised objects (监管对象目录, QJ16-09c).
 *
 * @param responsibleBody the body that answers for the entry
 */
public record CatalogueSupervisedObject(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        ResponsibleBody responsibleBody,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public CatalogueSupervisedObject {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(responsibleBody, "responsibleBody");
        Required.value(occurredAt, "occurredAt");
    }
}
