package org.anjian.query.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.OfficerSubject;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view of an officer while one event is applied to it; lives no longer than that. */
final class OfficerSheet {

    OfficerState state;

    @Nullable
    LocalDate recruitedOn;

    @Nullable
    LocalDate examPassedOn;

    @Nullable
    LocalDate trainedOn;

    @Nullable
    String suspendedBecause;

    @Nullable
    LocalDate leftOn;

    private @Nullable String certificateNumber;
    private @Nullable LocalDate certifiedUntil;
    private final List<OfficerView.Validity> validity = new ArrayList<>();

    OfficerSheet() {}

    OfficerSheet(OfficerView view) {
        state = view.state();
        recruitedOn = view.recruitedOn();
        examPassedOn = view.examPassedOn();
        trainedOn = view.trainedOn();
        suspendedBecause = view.suspendedBecause();
        leftOn = view.leftOn();
        certificateNumber = view.certificateNumber();
        certifiedUntil = view.certifiedUntil();
        validity.addAll(view.validity());
    }

    /** Exam, training and certificate are owed anew; the days on which the officer was certified stay on record. */
    void enter(LocalDate day) {
        recruitedOn = day;
        examPassedOn = null;
        trainedOn = null;
        leftOn = null;
        certificateNumber = null;
        certifiedUntil = null;
    }

    /** The officer is certified on these days as well. */
    void certify(String number, LocalDate from, LocalDate until) {
        certificateNumber = number;
        certifiedUntil = until;
        suspendedBecause = null;
        if (!from.isAfter(until)) {
            validity.add(new OfficerView.Validity(number, from, until));
        }
    }

    /** From that day on the officer is not certified; what was before stays. */
    void cutOffFrom(LocalDate day) {
        List<OfficerView.Validity> left = validity.stream()
                .filter(days -> days.from().isBefore(day))
                .map(days -> days.until().isBefore(day)
                        ? days
                        : new OfficerView.Validity(days.certificateNumber(), days.from(), day.minusDays(1)))
                .toList();
        validity.clear();
        validity.addAll(left);
    }

    /** The view after the event. */
    OfficerView view(OfficerSubject officer, EventInfo info) {
        return new OfficerView(
                officer.id(),
                info.version(),
                officer.account(),
                List.of(officer.account()),
                officer.organisation().code(),
                officer.organisation().name(),
                officer.region(),
                officer.region().path(),
                officer.person(),
                state,
                recruitedOn,
                examPassedOn,
                trainedOn,
                certificateNumber,
                certifiedUntil,
                validity,
                suspendedBecause,
                leftOn,
                !validity.isEmpty(),
                info.recordedAt());
    }
}
