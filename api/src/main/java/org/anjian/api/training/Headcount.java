package org.anjian.api.training;

import java.util.List;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * The staff whom training must reach (全员, QJ16-03h).
 *
 * @param total all staff; a person may belong to more than one group
 * @param groups the groups, each at most once
 */
public record Headcount(int total, List<GroupSize> groups) {

    public Headcount {
        groups = Required.list(groups, "groups");
        if (total < 1 || hasGroupAbove(groups, total)) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "total");
        }
        if (groups.stream().map(GroupSize::category).distinct().count() < groups.size()) {
            throw new RefusedException(TrainingRefusal.GROUP_TWICE, "groups");
        }
    }

    private static boolean hasGroupAbove(List<GroupSize> groups, int total) {
        return groups.stream().anyMatch(group -> group.staff() > total);
    }

    /** How many people of a group there are; 0 where the group was not declared. */
    public int of(TrainingCategory category) {
        return groups.stream()
                .filter(group -> group.category() == category)
                .mapToInt(GroupSize::staff)
                .sum();
    }
}
