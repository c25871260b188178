package org.anjian.api.villagecheck.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.villagecheck.VillageInspectorSubject;

/** What can happen to who checks for a village. */
public sealed interface VillageInspectorEvent extends Event permits VillageInspectorAssigned, VillageInspectorReleased {

    /** Who checks where. */
    VillageInspectorSubject inspector();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, inspector().region());
    }

    @Override
    default LegalBasis restsOn() {
        return LegalBasis.of("ML20-12f");
    }
}
