package org.anjian.command.enforcementplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.enforcementplan.EnforcementPlanRefusal;
import org.anjian.api.enforcementplan.ItemReason;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.enforcementplan.UnexecutedItem;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.campaign.Listed;

/** What a plan has to say before it may be drafted, and before the government sees it. */
final class PlanSheet {

    private PlanSheet() {}

    /** All three parts are mandatory (QJ22B-05a). */
    static void requireWhole(PlanContents contents) {
        require(!contents.keyObjects().isEmpty(), EnforcementPlanRefusal.KEY_OBJECTS_MISSING, "contents.keyObjects");
        require(!contents.contents().isEmpty(), EnforcementPlanRefusal.CONTENTS_MISSING, "contents.contents");
        require(!contents.measures().isEmpty(), EnforcementPlanRefusal.MEASURES_MISSING, "contents.measures");
        Set<String> codes = new HashSet<>();
        require(
                contents.items().stream().allMatch(item -> codes.add(item.code())),
                EnforcementPlanRefusal.ITEM_CODE_REPEATED,
                "contents.items");
    }

    /** A plan that a government approves considers staff, units and key sectors (NL-PLAN). */
    static void requireBasis(PlanContents contents) {
        require(contents.basis() != null, EnforcementPlanRefusal.BASIS_MISSING, "contents.basis");
    }

    /**
     * The items of which fewer inspections were made than planned, each with its reason.
     *
     * @param done the inspections completed, by the code of the item
     * @throws RefusedException {@link EnforcementPlanRefusal#REASONS_MISSING} naming the items without one
     */
    static List<UnexecutedItem> unexecuted(
            PlanContents contents, Map<String, Integer> done, Collection<ItemReason> given) {
        Map<String, String> reasons = new HashMap<>();
        given.forEach(reason -> reasons.put(reason.item(), reason.reason()));
        List<UnexecutedItem> unexecuted = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        for (PlanItem item : contents.items()) {
            int made = done.getOrDefault(item.code(), 0);
            if (made >= item.count()) {
                continue;
            }
            String reason = reasons.get(item.code());
            if (reason == null) {
                unexplained.add(item.code());
            } else {
                unexecuted.add(new UnexecutedItem(item.code(), item.count(), made, reason));
            }
        }
        if (!unexplained.isEmpty()) {
            throw Listed.refused(EnforcementPlanRefusal.REASONS_MISSING, unexplained);
        }
        return unexecuted;
    }

    private static void require(boolean holds, EnforcementPlanRefusal otherwise, String field) {
        if (!holds) {
            throw new RefusedException(otherwise, field);
        }
    }
}
