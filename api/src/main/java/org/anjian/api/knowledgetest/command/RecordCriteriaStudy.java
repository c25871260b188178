package org.anjian.api.knowledgetest.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.knowledgetest.KnowledgeCommand;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Records that a safety manager studied criteria: for judging major hazards, or for recognising unsafe acts (QX24-18,
 * QX24-24).
 *
 * @param content which criteria
 */
public record RecordCriteriaStudy(
        EnterpriseId enterpriseId,
        PersonId personId,
        KnowledgeTopic topic,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements KnowledgeCommand {

    public RecordCriteriaStudy {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(personId, "personId");
        Required.value(topic, "topic");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
