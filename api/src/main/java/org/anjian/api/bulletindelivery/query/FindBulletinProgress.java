package org.anjian.api.bulletindelivery.query;

import java.util.List;
import org.anjian.api.bulletin.query.RestateBulletins;

/** How far the distribution of revisions is. Answered with a {@link BulletinProgress} for each. */
public record FindBulletinProgress(List<RestateBulletins.Issued> bulletins) {

    public FindBulletinProgress {
        bulletins = List.copyOf(bulletins);
    }
}
