package org.anjian.query.training;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.checklist.ItemJudgement;

/** Item 16: an emergency training was held in the year, with place and teachers. Facts: the file of the year. */
public final class EmergencyTrainingJudgement implements ItemJudgement<TrainingFileView> {

    @Override
    public int item() {
        return 16;
    }

    @Override
    public ItemFinding judge(TrainingFileView file, LocalDate day) {
        return file.emergencySessions() > 0
                ? ItemFinding.yes(item())
                : ItemFinding.no(item(), "NO_EMERGENCY_TRAINING", List.of());
    }
}
