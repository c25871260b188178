package org.anjian.query.training;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.checklist.ItemJudgement;

/**
 * Item 12: people were trained before something new was in use. Facts: the files of this year and of the year before, in
 * which a training may have been held.
 */
public final class TargetedTrainingJudgement implements ItemJudgement<List<TrainingFileView>> {

    @Override
    public int item() {
        return 12;
    }

    @Override
    public ItemFinding judge(List<TrainingFileView> files, LocalDate day) {
        List<TrainingFileView.Targeted> commissioned = files.stream()
                .filter(file -> file.year() == day.getYear())
                .flatMap(file -> file.commissioned().stream())
                .filter(use -> !use.on().isAfter(day))
                .toList();
        if (commissioned.isEmpty()) {
            return new ItemFinding(item(), ItemAnswer.NOT_APPLICABLE, List.of("NOTHING_NEW"), List.of());
        }
        List<String> untrained = commissioned.stream()
                .filter(use -> files.stream()
                        .flatMap(file -> file.targeted().stream())
                        .noneMatch(training -> isBefore(training, use)))
                .map(use -> use.innovation().reference())
                .toList();
        return untrained.isEmpty()
                ? ItemFinding.yes(item())
                : ItemFinding.no(item(), "TARGETED_TRAINING_MISSING", untrained);
    }

    private static boolean isBefore(TrainingFileView.Targeted training, TrainingFileView.Targeted use) {
        return training.innovation().reference().equals(use.innovation().reference())
                && !training.on().isAfter(use.on());
    }
}
