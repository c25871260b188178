package org.anjian.api.knowledgetest.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.knowledgetest.KnowledgeCommand;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Records a test, or an interview, of a safety manager (QX24-08, QX24-24, QX24-G1).
 *
 * @param score the points reached
 * @param passMark the points needed
 */
public record RecordKnowledgeTest(
        EnterpriseId enterpriseId,
        PersonId personId,
        KnowledgeTopic topic,
        int score,
        int passMark,
        Instant occurredAt,
        @Nullable String commandId)
        implements KnowledgeCommand {

    /** The most points. */
    public static final int MOST_POINTS = 1_000;

    public RecordKnowledgeTest {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(personId, "personId");
        Required.value(topic, "topic");
        if (score < 0 || score > MOST_POINTS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "score");
        }
        if (passMark < 1 || passMark > MOST_POINTS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "passMark");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
