package org.anjian.command.delegation;

import java.time.Duration;
import org.anjian.api.delegation.ActingKind;

/**
 * How long somebody may act for another at most: configured, not statutory.
 *
 * @param delegation by a delegation to a colleague
 * @param deputy as the deputy of a head
 */
public record DelegationLimits(Duration delegation, Duration deputy) {

    Duration of(ActingKind kind) {
        return switch (kind) {
            case DELEGATION -> delegation;
            case DEPUTY -> deputy;
        };
    }
}
