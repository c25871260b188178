package org.anjian.api.knowledgetest;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.anjian.api.person.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command about what one safety manager knows; the first one opens the file. */
public interface KnowledgeCommand extends Command {

    /** The enterprise. */
    EnterpriseId enterpriseId();

    /** The safety manager. */
    PersonId personId();

    /** The file. */
    @TargetAggregateIdentifier
    default KnowledgeFileId knowledgeFileId() {
        return KnowledgeFileId.of(enterpriseId(), personId());
    }
}
