package org.anjian.api.bulletin.query;

import java.util.List;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;

/** Issued revisions beside what their months come to now. Answered with a {@link QuarterRestatement} for each that may be read. */
public record RestateBulletins(List<Issued> bulletins) {

    public RestateBulletins {
        bulletins = List.copyOf(bulletins);
    }

    /** A revision that was issued. */
    public record Issued(QuarterlyBulletinId bulletinId, int revision) {

        public Issued {
            Required.value(bulletinId, "bulletinId");
        }
    }
}
