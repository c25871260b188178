package org.anjian.query.enterprise;

import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/** What of an enterprise its readers may see. */
final class EnterpriseShowing implements Showing<EnterpriseView> {

    @Override
    public Class<EnterpriseView> document() {
        return EnterpriseView.class;
    }

    @Override
    public EnterpriseView shown(EnterpriseView view, Reading reading) {
        return new EnterpriseReading(reading).shown(view);
    }
}
