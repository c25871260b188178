package org.anjian.query.checklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;

/** What keeps an item from a plain yes, collected while the records are looked through. */
public final class Shortfalls {

    private final Set<String> grave = new LinkedHashSet<>();
    private final Set<String> slight = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /** What makes the answer a no. */
    public void grave(String reason, String what) {
        grave.add(reason);
        missing.add(what);
    }

    /** What makes the answer no more than done in part. */
    public void slight(String reason, String what) {
        slight.add(reason);
        missing.add(what);
    }

    /** The answer to an item: no, in part, or yes. */
    public ItemFinding finding(int item) {
        if (grave.isEmpty() && slight.isEmpty()) {
            return ItemFinding.yes(item);
        }
        List<String> reasons = new ArrayList<>(grave);
        reasons.addAll(slight);
        return new ItemFinding(
                item, grave.isEmpty() ? ItemAnswer.PARTIAL : ItemAnswer.NO, reasons, List.copyOf(missing));
    }

    /** The answer to an item that does not concern the enterprise. */
    public static ItemFinding notApplicable(int item, String reason) {
        return new ItemFinding(item, ItemAnswer.NOT_APPLICABLE, List.of(reason), List.of());
    }
}
