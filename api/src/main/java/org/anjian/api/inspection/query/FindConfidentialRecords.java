package org.anjian.api.inspection.query;

import org.anjian.api.inspection.InspectionId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The confidential records of an inspection. Every read is written down before it is answered. Answered with a
 * {@link ConfidentialRecords}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindConfidentialRecords(
        InspectionId inspection, @Nullable Position position) {

    public FindConfidentialRecords {
        Required.value(inspection, "inspection");
    }
}
