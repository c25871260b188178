package org.anjian.api.checklist;

import java.util.List;

/**
 * What the ledger holds of one item of a checklist on a day.
 *
 * @param item the item, with its duty and its words
 * @param reasons why it is not simply met, as codes such as {@code ASSESSMENT_AFTER_DRAFT}
 * @param missing what is missing, by name or id
 * @param records the records that the judgement rests on, by id; at most {@link #RECORDS_NAMED}
 */
public record ChecklistFinding(
        ChecklistItem item, ItemVerdict judgement, List<String> reasons, List<String> missing, List<String> records) {

    /** How many records are named at most. */
    public static final int RECORDS_NAMED = 100;

    public ChecklistFinding {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        records = List.copyOf(records);
    }
}
