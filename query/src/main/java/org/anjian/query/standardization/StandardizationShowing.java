package org.anjian.query.standardization;

import java.util.List;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/** What of a standardisation record its readers may see. */
final class StandardizationShowing implements Showing<StandardizationView> {

    @Override
    public Class<StandardizationView> document() {
        return StandardizationView.class;
    }

    @Override
    public StandardizationView shown(StandardizationView view, Reading reading) {
        return reading.isReduced() ? publicOnly(view) : view;
    }

    /** What the public may know: level and validity, not what was found. */
    static StandardizationView publicOnly(StandardizationView view) {
        return new StandardizationView(
                view.id(),
                view.version(),
                view.enterpriseId(),
                view.enterpriseName(),
                view.region(),
                view.regionPath(),
                view.sector(),
                view.certificates().stream()
                        .map(certificate -> new StandardizationView.Certificate(
                                certificate.number(),
                                certificate.level(),
                                certificate.from(),
                                certificate.until(),
                                certificate.revokedOn(),
                                null))
                        .toList(),
                List.of(),
                view.endedOn(),
                view.published(),
                view.recordedAt());
    }
}
