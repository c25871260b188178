package org.anjian.api.inspection.query;

import java.util.List;
import org.anjian.api.inspection.view.ConfidentialRecordView;

/** The confidential records of an inspection. */
public record ConfidentialRecords(List<ConfidentialRecordView> records) {

    public ConfidentialRecords {
        records = List.copyOf(records);
    }
}
