package org.anjian.api.knowledgetest.event;

import org.anjian.api.knowledgetest.KnowledgeSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;

/** What can happen to a knowledge file. */
public sealed interface KnowledgeEvent extends Event permits KnowledgeTestRecorded, CriteriaStudyRecorded {

    /** The file. */
    KnowledgeSubject file();

    @Override
    default EventSubject subject() {
        return EventSubject.of(file().enterpriseId(), file().region());
    }
}
