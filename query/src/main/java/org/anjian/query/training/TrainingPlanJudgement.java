package org.anjian.query.training;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.training.PlannedSession;
import org.anjian.api.training.TrainingCategory;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.checklist.ItemJudgement;

/** Item 9: there is a plan, it covers the groups the enterprise has, and it is carried out. Facts: the file of the year. */
public final class TrainingPlanJudgement implements ItemJudgement<TrainingFileView> {

    /** The groups that a plan must cover (QX24-09). New hires are of item 11. */
    private static final List<TrainingCategory> GROUPS = List.of(
            TrainingCategory.PRINCIPAL,
            TrainingCategory.SAFETY_MANAGER,
            TrainingCategory.SPECIAL_OPERATION,
            TrainingCategory.FRONT_LINE);

    @Override
    public int item() {
        return 9;
    }

    @Override
    public ItemFinding judge(TrainingFileView file, LocalDate day) {
        if (file.plan() == null || file.planAdoptedOn().isAfter(day)) {
            return ItemFinding.no(item(), "NO_TRAINING_PLAN", List.of());
        }
        List<String> omitted = GROUPS.stream()
                .filter(group -> isThere(file, group) && !file.plan().covers(group))
                .map(Enum::name)
                .toList();
        if (!omitted.isEmpty()) {
            return ItemFinding.no(item(), "GROUP_NOT_PLANNED", omitted);
        }
        List<String> notHeld = file.plan().sessions().stream()
                .filter(session -> session.plannedOn().isBefore(day) && !TrainingFigures.isHeld(file, session))
                .map(PlannedSession::id)
                .toList();
        return notHeld.isEmpty()
                ? ItemFinding.yes(item())
                : new ItemFinding(item(), ItemAnswer.PARTIAL, List.of("PLANNED_SESSION_NOT_HELD"), notHeld);
    }

    /** A group that was not declared at all is owed all the same: only a declared zero excuses. */
    private static boolean isThere(TrainingFileView file, TrainingCategory group) {
        return file.headcount() == null
                || file.headcount().groups().stream().noneMatch(size -> size.category() == group)
                || file.headcount().of(group) > 0;
    }
}
