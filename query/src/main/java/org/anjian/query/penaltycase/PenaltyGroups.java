package org.anjian.query.penaltycase;

import org.anjian.api.penaltycase.query.PenaltyDimension;
import org.anjian.query.search.GroupField;

/** The fields of a case's document by which a statistic groups. */
final class PenaltyGroups {

    private PenaltyGroups() {}

    static GroupField field(PenaltyDimension dimension) {
        return switch (dimension) {
            case KIND -> new GroupField.Value("kind");
            case STAGE -> new GroupField.Value("stage");
            case ARTICLE -> new GroupField.Value("provisions");
            case VIOLATION -> new GroupField.Value("violationCodes");
            case SECTOR -> new GroupField.Value("sector");
            case SUBJECT_KIND -> new GroupField.Value("subjectKind");
            case ORIGIN -> new GroupField.Value("origin.kind");
            case REGION -> new GroupField.Value("region");
            case REGION_PROVINCE -> new GroupField.Value("province");
            case REGION_CITY -> new GroupField.Value("city");
            case REGION_COUNTY -> new GroupField.Value("county");
            case OPENED -> new GroupField.Day("openedOn");
            case FILED -> new GroupField.Day("filedOn");
            case DECIDED -> new GroupField.Day("decidedOn");
            case SERVED -> new GroupField.Day("servedOn");
            case PAID -> new GroupField.Day("paidOn");
            case CLOSED -> new GroupField.Day("closedOn");
        };
    }
}
