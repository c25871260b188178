package org.anjian.query.typicalcase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.query.readmodel.LastEntries;

/** The media that told of a case, in the order in which they did. */
final class Exposures {

    private Exposures() {}

    /** Those before and those that are told of now, oldest first; of more than are kept the last ones. */
    static List<MediaExposure> joined(List<MediaExposure> before, List<MediaExposure> now) {
        List<MediaExposure> all = Stream.concat(before.stream(), now.stream())
                .sorted(Comparator.comparing(MediaExposure::on))
                .toList();
        return LastEntries.of(all, TypicalCaseView.KEPT);
    }
}
