package org.anjian.query.officer;

import java.util.List;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/** What of an officer's file its readers may see. */
final class OfficerShowing implements Showing<OfficerView> {

    @Override
    public Class<OfficerView> document() {
        return OfficerView.class;
    }

    @Override
    public OfficerView shown(OfficerView view, Reading reading) {
        return reading.isReduced() ? publicOnly(view) : view;
    }

    /** What anyone may look up: of which body the officer is, and on which days the certificate is valid. */
    static OfficerView publicOnly(OfficerView view) {
        return new OfficerView(
                view.id(),
                view.version(),
                null,
                List.of(),
                view.organisation(),
                view.organisationName(),
                view.region(),
                view.regionPath(),
                null,
                null,
                null,
                null,
                null,
                view.certificateNumber(),
                view.certifiedUntil(),
                view.validity(),
                null,
                null,
                view.published(),
                view.recordedAt());
    }
}
