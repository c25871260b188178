package org.anjian.api.replay.query;

import java.util.List;

/**
 * What changed in a record between two moments, as far as the reader may see it.
 *
 * @param fromVersion the version at the earlier moment
 * @param toVersion the version at the later moment
 * @param changes the fields that changed, the version itself left out
 */
public record RecordDiff(String id, long fromVersion, long toVersion, List<FieldChange> changes) {

    public RecordDiff {
        changes = List.copyOf(changes);
    }
}
