package org.anjian.config.command;

import org.anjian.command.worker.RepeatViolationLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when a worker breaks the rules repeatedly (经常违规): configured, not statutory.
 *
 * @param repeatThreshold how many violations call for education again (QX24-28)
 * @param repeatMonths within how many months
 */
@ConfigurationProperties("anjian.worker")
public record WorkerProperties(
        @DefaultValue("3") int repeatThreshold,
        @DefaultValue("12") int repeatMonths) {

    RepeatViolationLimits limits() {
        return new RepeatViolationLimits(repeatThreshold, repeatMonths);
    }
}
