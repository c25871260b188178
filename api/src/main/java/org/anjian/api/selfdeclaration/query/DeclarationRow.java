package org.anjian.api.selfdeclaration.query;

import org.anjian.api.refusal.Required;

/**
 * The figures of one sector or region.
 *
 * @param rate declared of due, in percent
 */
public record DeclarationRow(String key, long due, long declared, long late, long missed, double rate) {

    public DeclarationRow {
        Required.value(key, "key");
    }
}
