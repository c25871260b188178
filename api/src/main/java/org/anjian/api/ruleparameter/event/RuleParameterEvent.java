package org.anjian.api.ruleparameter.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleParameterId;

/** What can happen to a number of a rule. */
public sealed interface RuleParameterEvent extends Event
        permits RuleParameterOverridden, RuleParameterOverrideWithdrawn {

    /** The record of the number. */
    RuleParameterId ruleParameterId();

    /** The number. */
    ParameterKey key();

    /** Where the value applies. */
    RegionCode region();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, region());
    }

    @Override
    default LegalBasis restsOn() {
        return RuleParameterBasis.of(this);
    }
}
