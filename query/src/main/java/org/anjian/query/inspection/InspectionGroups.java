package org.anjian.query.inspection;

import org.anjian.api.inspection.InspectionDimension;
import org.anjian.query.search.GroupField;

/** The fields of an inspection's document by which a statistic groups. */
final class InspectionGroups {

    private InspectionGroups() {}

    static GroupField field(InspectionDimension dimension) {
        return switch (dimension) {
            case SECTOR -> new GroupField.Value("sector");
            case REGION -> new GroupField.Value("region");
            case REGULATOR -> new GroupField.Value("regulator");
            case MODE -> new GroupField.Value("mode");
            case LAYER -> new GroupField.Value("layer");
            case FORM -> new GroupField.Value("form");
            case STATE -> new GroupField.Value("state");
            case OPENED -> new GroupField.Day("openedOn");
            case STARTED -> new GroupField.Day("startedOn");
            case COMPLETED -> new GroupField.Day("completedOn");
        };
    }
}
