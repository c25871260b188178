package org.anjian.query.hazard;

import org.anjian.api.hazard.view.HazardView;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/** What of a hazard its readers may see. */
final class HazardShowing implements Showing<HazardView> {

    @Override
    public Class<HazardView> document() {
        return HazardView.class;
    }

    @Override
    public HazardView shown(HazardView view, Reading reading) {
        return new HazardReading(reading).shown(view);
    }
}
