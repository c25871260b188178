package org.anjian.api.knowledgetest.event;

import java.time.Instant;
import org.anjian.api.knowledgetest.KnowledgeSubject;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.axonframework.serialization.Revision;

/** A safety manager was tested. */
@Revision("1")
public record KnowledgeTestRecorded(
        KnowledgeSubject file, Instant occurredAt, KnowledgeTopic topic, int score, int passMark, boolean passed)
        implements KnowledgeEvent {}
