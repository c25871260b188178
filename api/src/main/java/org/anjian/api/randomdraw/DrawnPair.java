package org.anjian.api.randomdraw;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;

/**
 * An enterprise that was drawn, and its officers.
 *
 * @param officers their accounts, in the order drawn
 */
public record DrawnPair(EnterpriseId enterpriseId, List<String> officers) {

    public DrawnPair {
        officers = List.copyOf(officers);
    }
}
