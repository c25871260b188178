package org.anjian.command.tipoff;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** How long the verification may take: calendar days from the acceptance, and once some more (NL-TIP). */
@Component
class VerificationLimit {

    private static final ParameterKey DAYS = new ParameterKey("NL-TIP.verifyDays");
    private static final ParameterKey MORE = new ParameterKey("NL-TIP.extensionDays");

    private final RuleParameters parameters;

    VerificationLimit(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /** The last day for what is accepted on a day; empty where no rule was in force. */
    Optional<LocalDate> from(RegionCode region, LocalDate accepted) {
        return parameters.find(DAYS, region, accepted).map(days -> accepted.plusDays(days.value()));
    }

    /** The last day where it is extended. */
    LocalDate extended(RegionCode region, LocalDate verifyBy, LocalDate day) {
        return verifyBy.plusDays(parameters.number(MORE, region, day));
    }
}
