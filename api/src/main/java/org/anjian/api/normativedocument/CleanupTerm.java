package org.anjian.api.normativedocument;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.message.LegalTime;

/**
 * By when localities clean up and report (QJ16-01b). 2016年6月前 is before June; 2016年6月底前 of the next items is a month later.
 */
public final class CleanupTerm {

    /** The rule that asks for it. */
    public static final String RULE = "QJ16-01b";

    /** The number of the document that asks for it. */
    public static final String DOCUMENT = "曲政办发〔2016〕28号";

    /** The last day for the report. */
    public static final LocalDate REPORT_BY = LocalDate.of(2016, 5, 31);

    private CleanupTerm() {}

    /** From when on a report is late: 2016-06-01T00:00+08:00. */
    public static Instant overdueFrom() {
        return LegalTime.endOf(REPORT_BY);
    }
}
