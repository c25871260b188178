package org.anjian.query.enterprise;

import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;

/** What one reader may see of enterprises. */
final class EnterpriseReading {

    private final Reading reading;

    EnterpriseReading(Reading reading) {
        this.reading = reading;
    }

    static EnterpriseReading of(ReadFilter permissions, Actor actor) {
        return new EnterpriseReading(permissions.of(actor, EnterpriseView.class));
    }

    Reading reading() {
        return reading;
    }

    boolean covers(EnterpriseView view) {
        return reading.covers(view.regionPath(), view.id(), view.published());
    }

    EnterpriseView shown(EnterpriseView view) {
        return reading.isReduced() ? publicOnly(view) : view;
    }

    Page<EnterpriseView> shown(Page<EnterpriseView> page) {
        return page.map(this::shown);
    }

    /** Basic master data: name, identifier, sector and region. */
    private static EnterpriseView publicOnly(EnterpriseView view) {
        return new EnterpriseView(
                view.id(),
                view.version(),
                view.identifier(),
                view.name(),
                view.sector(),
                null,
                null,
                null,
                null,
                view.region(),
                view.regionPath(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                null);
    }
}
