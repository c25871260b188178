package org.anjian.api.bulletindocument;

import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of a bulletin. Answered with an {@link IssuedBulletin}, or with nothing where no such revision was
 * issued: nobody learns of a bulletin before its issue.
 *
 * @param revision the revision; the latest that was issued where null
 */
public record FindIssuedBulletin(
        QuarterlyBulletinId id, @Nullable Integer revision) {

    public FindIssuedBulletin {
        Required.value(id, "id");
    }
}
