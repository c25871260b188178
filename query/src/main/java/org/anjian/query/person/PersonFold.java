package org.anjian.query.person;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonSubject;
import org.anjian.api.person.PersonalText;
import org.anjian.api.person.event.PersonCorrected;
import org.anjian.api.person.event.PersonEvent;
import org.anjian.api.person.event.PersonForgotten;
import org.anjian.api.person.event.PersonRegistered;
import org.anjian.api.person.view.PersonView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Persons: one document a person. */
public final class PersonFold implements FoldedModel<PersonEvent, PersonView> {

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public String aggregateType() {
        return "Person";
    }

    @Override
    public String idPrefix() {
        return "person-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<PersonEvent> eventType() {
        return PersonEvent.class;
    }

    @Override
    public Class<PersonView> viewType() {
        return PersonView.class;
    }

    @Override
    public PersonView fold(@Nullable PersonView before, PersonEvent event, EventInfo info) {
        return switch (event) {
            case PersonRegistered e -> registered(e, info);
            case PersonCorrected e -> with(before, e.name(), before.identityNumber(), e.phone(), null, info);
            case PersonForgotten e -> forgotten(before, LegalTime.dayOf(e.occurredAt()), info);
        };
    }

    private static PersonView registered(PersonRegistered e, EventInfo info) {
        PersonSubject person = e.person();
        return new PersonView(
                person.id(),
                info.version(),
                person.enterpriseId(),
                person.region(),
                person.region().path(),
                e.name(),
                e.identityKind(),
                e.identityNumber(),
                e.phone(),
                LegalTime.dayOf(e.occurredAt()),
                null,
                info.recordedAt());
    }

    private static PersonView forgotten(PersonView before, LocalDate day, EventInfo info) {
        PersonalText erased = PersonalText.erased(before.id());
        return with(before, erased, erased, before.phone() == null ? null : erased, day, info);
    }

    private static PersonView with(
            PersonView before,
            PersonalText name,
            PersonalText identityNumber,
            @Nullable PersonalText phone,
            @Nullable LocalDate forgottenOn,
            EventInfo info) {
        return new PersonView(
                before.id(),
                info.version(),
                before.enterpriseId(),
                before.region(),
                before.regionPath(),
                name,
                before.identityKind(),
                identityNumber,
                phone,
                before.registeredOn(),
                forgottenOn,
                info.recordedAt());
    }
}
