package org.anjian.api.delegation;

import java.util.Objects;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;

/**
 * Who is acted for, with what is lent: the role, for an organisation and a jurisdiction.
 *
 * @param account the account of the principal
 * @param organisation the code of the office
 * @param region the jurisdiction
 */
public record Post(String account, Role role, String organisation, RegionCode region) {

    public Post {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(region, "region");
    }
}
