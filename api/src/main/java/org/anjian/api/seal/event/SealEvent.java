package org.anjian.api.seal.event;

import java.util.List;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.seal.SealSubject;

/** What can happen to the seals of a matter. */
public sealed interface SealEvent extends Event
        permits RecordSealed, DocumentSealed, IdentitySealed, SealRenewed, SealLifted, SealEnded {

    /** What is sealed. */
    SealSubject seal();

    /** Which of the seals of the matter, from 1. */
    long round();

    @Override
    default EventSubject subject() {
        return new EventSubject(seal().matter().number(), seal().enterpriseId(), seal().region());
    }

    @Override
    default List<String> ofRecords() {
        return List.of(
                seal().matter().record() == null
                        ? seal().matter().id()
                        : seal().matter().record());
    }
}
