package org.anjian.query.hazard.web;

import org.anjian.api.hazard.query.HazardPage;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.jspecify.annotations.Nullable;

/** Hazards as nodes of the schema: whole, or the published fields alone. */
public final class HazardNodes {

    private final Permissions permissions;

    public HazardNodes(Permissions permissions) {
        this.permissions = permissions;
    }

    @Nullable
    Object node(@Nullable HazardView view, Actor actor) {
        return view == null || !isPublic(actor) ? view : PublishedHazard.of(view);
    }

    Page<?> nodes(HazardPage answer, Actor actor) {
        Page<HazardView> page = answer.page();
        return isPublic(actor) ? page.map(PublishedHazard::of) : page;
    }

    private boolean isPublic(Actor actor) {
        return permissions
                .reachOf(actor, HazardView.class)
                .filter(reach -> reach == Reach.PUBLISHED)
                .isPresent();
    }
}
