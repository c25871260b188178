package org.anjian.api.enforcementplan;

import java.util.List;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says: whom to inspect, what to look at, by which measures (重点监管对象、检查内容、执法措施, QJ22B-05a).
 *
 * @param keyObjects the key objects of supervision
 * @param contents what inspections look at
 * @param measures the enforcement measures
 * @param basis what it was made from
 * @param items the inspections it foresees
 */
public record PlanContents(
        List<String> keyObjects,
        List<String> contents,
        List<String> measures,
        @Nullable PlanBasis basis,
        List<PlanItem> items) {

    public PlanContents {
        keyObjects = Required.list(keyObjects, "keyObjects");
        contents = Required.list(contents, "contents");
        measures = Required.list(measures, "measures");
        items = Required.list(items, "items");
    }
}
