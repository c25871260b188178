package org.anjian.query.training;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.training.Headcount;
import org.anjian.api.training.PlannedSession;
import org.anjian.api.training.TrainingCategory;
import org.anjian.api.training.query.TrainingCoverage;
import org.anjian.api.training.view.TrainingFileView;
import org.jspecify.annotations.Nullable;

/** The figures of a training file: how much of the plan was held, how much of the staff passed. Pure. */
public final class TrainingFigures {

    private static final Set<TrainingCategory> MANAGERS =
            EnumSet.of(TrainingCategory.PRINCIPAL, TrainingCategory.SAFETY_MANAGER);

    private TrainingFigures() {}

    /** Sessions held of sessions planned, between 0 and 1 (QX24-09); null where there is no plan. */
    public static @Nullable Double planExecutionRate(TrainingFileView file) {
        if (file.plan() == null) {
            return null;
        }
        long held = file.plan().sessions().stream()
                .filter(session -> isHeld(file, session))
                .count();
        return (double) held / file.plan().sessions().size();
    }

    /** Whether a planned session was held. */
    static boolean isHeld(TrainingFileView file, PlannedSession planned) {
        return file.held().stream().anyMatch(row -> row.plannedSessionId().equals(planned.id()));
    }

    /** How many of the declared staff passed (QJ16-03h); null where no staff was declared. */
    public static @Nullable TrainingCoverage coverage(TrainingFileView file) {
        Headcount headcount = file.headcount();
        if (headcount == null) {
            return null;
        }
        int passed = Math.min(headcount.total(), (int) passed(file).distinct().count());
        List<TrainingCoverage.GroupCoverage> groups = Arrays.stream(TrainingCategory.values())
                .map(category -> group(file, headcount, category))
                .toList();
        return new TrainingCoverage(
                file.enterpriseId(),
                file.year(),
                headcount.total(),
                passed,
                (double) passed / headcount.total(),
                passed == headcount.total() && groups.stream().allMatch(group -> group.passed() == group.staff()),
                shortOfHours(file),
                groups);
    }

    /** Only whoever attended something is known; a manager who attended nothing shows in the coverage of the group. */
    private static List<String> shortOfHours(TrainingFileView file) {
        return file.trainees().stream()
                .filter(row -> MANAGERS.contains(row.category()))
                .map(TrainingFileView.Trainee::trainee)
                .distinct()
                .filter(trainee -> file.hoursOf(trainee) < file.managerHours())
                .toList();
    }

    private static TrainingCoverage.GroupCoverage group(
            TrainingFileView file, Headcount headcount, TrainingCategory category) {
        int staff = headcount.of(category);
        long of = file.trainees().stream()
                .filter(row -> row.category() == category && row.passes() > 0)
                .count();
        int passed = Math.min(staff, (int) of);
        return new TrainingCoverage.GroupCoverage(category, staff, passed, staff == 0 ? null : (double) passed / staff);
    }

    private static Stream<String> passed(TrainingFileView file) {
        return file.trainees().stream().filter(row -> row.passes() > 0).map(TrainingFileView.Trainee::trainee);
    }
}
