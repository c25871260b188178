package org.anjian.api.enterprise.event;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.region.RegionCode;

/** What can happen to an enterprise. */
public sealed interface EnterpriseEvent extends Event
        permits EnterpriseRegistered,
                EnterpriseAmended,
                EnterpriseTransferred,
                EnterpriseClosed,
                SupervisingRegulatorAssigned,
                SupervisedObjectCatalogued,
                SupervisedObjectRemoved,
                EnterpriseRiskGraded,
                LastInspectionRecorded,
                DifferentiatedInspectionDue,
                InspectionIntervalTightened,
                InspectionIntervalRestored {

    /** The enterprise. */
    EnterpriseId enterpriseId();

    /** The region that supervises it after this event. */
    RegionCode region();

    @Override
    default EventSubject subject() {
        return EventSubject.of(enterpriseId(), region());
    }
}
