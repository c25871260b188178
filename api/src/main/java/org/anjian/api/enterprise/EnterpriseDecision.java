package org.anjian.api.enterprise;

import org.anjian.api.message.Position;

/**
 * The answer of an enterprise to a command.
 *
 * @param enterpriseId the enterprise
 * @param version how many events it has now
 */
public record EnterpriseDecision(EnterpriseId enterpriseId, long version) {

    /** The position that a query may wait for. */
    public String position() {
        return new Position(enterpriseId.raw(), version).toString();
    }
}
