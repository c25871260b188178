package org.anjian.api.checklist;

import java.util.List;

/**
 * What the ledger itself says to an item of a checklist, from what is recorded of the enterprise.
 *
 * @param item the number of the item, 1 to 31 in the first checklist
 * @param answer what the records say
 * @param reasons why it is not a plain yes, as codes such as {@code ASSESSMENT_AFTER_DRAFT}
 * @param missing what is missing, by name or id: posts without a card, places without a check
 */
public record ItemFinding(int item, ItemAnswer answer, List<String> reasons, List<String> missing) {

    public ItemFinding {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** The records say yes. */
    public static ItemFinding yes(int item) {
        return new ItemFinding(item, ItemAnswer.YES, List.of(), List.of());
    }

    /** The records say no, for a reason. */
    public static ItemFinding no(int item, String reason, List<String> missing) {
        return new ItemFinding(item, ItemAnswer.NO, List.of(reason), missing);
    }
}
