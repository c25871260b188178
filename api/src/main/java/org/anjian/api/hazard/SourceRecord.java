package org.anjian.api.hazard;

import org.anjian.api.refusal.Required;

/**
 * The record of another system from which a hazard was taken over.
 *
 * @param system the code of the other system
 * @param key the key of the record there
 */
public record SourceRecord(String system, String key) {

    public SourceRecord {
        system = Required.name(system, "system");
        key = Required.name(key, "key");
    }
}
