package org.anjian.api.training.event;

import java.util.List;
import org.anjian.api.message.DutyAct;
import org.anjian.api.person.PersonId;
import org.anjian.api.training.TrainingRecord;

/** A training that was held: duty 2 of whoever organised or attended it as safety manager (QJ22A-12.2). */
public interface TrainingAct extends DutyAct {

    /** What was written down. */
    TrainingRecord session();

    @Override
    default int duty() {
        return 2;
    }

    @Override
    default List<PersonId> performers() {
        return session().performers();
    }
}
