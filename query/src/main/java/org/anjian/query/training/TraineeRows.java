package org.anjian.query.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.training.Attendee;
import org.anjian.api.training.TrainingCategory;
import org.anjian.api.training.TrainingRecord;
import org.anjian.api.training.TrainingResult;
import org.anjian.api.training.view.TrainingFileView;

/** What everyone attended, by group; a record can be taken back, because it is corrected. */
final class TraineeRows {

    private final Map<String, TrainingFileView.Trainee> rows = new LinkedHashMap<>();

    void addAll(List<TrainingFileView.Trainee> before) {
        before.forEach(row -> rows.put(key(row.trainee(), row.category()), row));
    }

    void add(TrainingRecord record) {
        record.attendees().forEach(attendee -> change(attendee, record.hours(), 1, passes(attendee)));
    }

    void remove(TrainingRecord record) {
        record.attendees().forEach(attendee -> change(attendee, -record.hours(), -1, -passes(attendee)));
    }

    /** A passed examination is a pass, whatever the session ended with. */
    void examined(Attendee examinee) {
        change(examinee, 0, 0, passes(examinee));
    }

    List<TrainingFileView.Trainee> rows() {
        return List.copyOf(rows.values());
    }

    private static int passes(Attendee attendee) {
        return attendee.result() == TrainingResult.PASS ? 1 : 0;
    }

    private void change(Attendee attendee, int hours, int sessions, int passes) {
        String key = key(attendee.key(), attendee.category());
        TrainingFileView.Trainee before = rows.get(key);
        TrainingFileView.Trainee after = new TrainingFileView.Trainee(
                attendee.key(),
                attendee.category(),
                hours + (before == null ? 0 : before.hours()),
                sessions + (before == null ? 0 : before.sessions()),
                passes + (before == null ? 0 : before.passes()));
        if (after.sessions() == 0 && after.passes() == 0) {
            rows.remove(key);
        } else {
            rows.put(key, after);
        }
    }

    private static String key(String trainee, TrainingCategory category) {
        return trainee + "|" + category;
    }
}
