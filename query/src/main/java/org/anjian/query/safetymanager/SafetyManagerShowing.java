package org.anjian.query.safetymanager;

import org.anjian.api.message.Event;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/** What of a file its readers may see: their posts, and what happened to these. */
final class SafetyManagerShowing implements Showing<SafetyManagerView> {

    @Override
    public Class<SafetyManagerView> document() {
        return SafetyManagerView.class;
    }

    @Override
    public SafetyManagerView shown(SafetyManagerView view, SafetyManagerView now, Reading reading) {
        return new SafetyManagerReading(reading).shown(view);
    }

    @Override
    public boolean shows(Event event, SafetyManagerView now, Reading reading) {
        return new SafetyManagerReading(reading).covers(now, ((SafetyManagerEvent) event).post());
    }
}
