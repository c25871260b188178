package org.anjian.api.knowledgetest.event;

import java.time.Instant;
import org.anjian.api.knowledgetest.KnowledgeSubject;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.axonframework.serialization.Revision;

/** A safety manager studied criteria. */
@Revision("1")
public record CriteriaStudyRecorded(KnowledgeSubject file, Instant occurredAt, KnowledgeTopic topic, String content)
        implements KnowledgeEvent {}
