package org.anjian.api.disclosure.query;

import java.util.List;
import org.anjian.api.disclosure.ElementKind;
import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What agencies have published of the six elements (ML20-05c). Answered with an {@link EnforcementElementsPage}.
 *
 * @param missing only agencies that lack one of these; null for all agencies
 * @param region the region whose subtree is meant; null for all
 */
public record FindEnforcementElements(
        @Nullable List<ElementKind> missing,
        @Nullable RegionCode region,
        PageRequest page,
        boolean counted,
        @Nullable Position position) {

    public FindEnforcementElements {
        Required.value(page, "page");
    }
}
