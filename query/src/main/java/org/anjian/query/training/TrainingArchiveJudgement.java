package org.anjian.query.training;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.checklist.ItemJudgement;

/** Item 10: the sessions of the year are recorded with time, content, attendees and results. Facts: the file of the year. */
public final class TrainingArchiveJudgement implements ItemJudgement<TrainingFileView> {

    @Override
    public int item() {
        return 10;
    }

    /** A record cannot be written without these fields, so what can be missing is the record. */
    @Override
    public ItemFinding judge(TrainingFileView file, LocalDate day) {
        boolean recorded =
                file.sessions().stream().anyMatch(session -> !session.on().isAfter(day));
        return recorded ? ItemFinding.yes(item()) : ItemFinding.no(item(), "NO_TRAINING_RECORDED", List.of());
    }
}
