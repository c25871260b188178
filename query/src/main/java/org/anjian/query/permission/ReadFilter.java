package org.anjian.query.permission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.api.document.DocumentAudience;
import org.anjian.api.document.ServedPaper;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.view.SafetyManagerView;

/**
 * Turns the permission tables into filters: every list, count, statistic, single read and subscription goes through one.
 * What a reader may not see does not exist for the reader.
 */
public final class ReadFilter {

    private final Permissions permissions;

    public ReadFilter(Permissions permissions) {
        this.permissions = permissions;
    }

    /**
     * What an actor may see of a kind of documents.
     *
     * @param document the view class, as the permission tables name it
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} where the role may see none of them
     */
    public Reading of(Actor actor, Class<?> document) {
        Reach reach = permissions.requireRole(actor, document);
        // What was published once, or was shown in another record, may have been withdrawn since.
        if (actor.past() != null && (reach == Reach.PUBLISHED || reach == Reach.AS_RECORD)) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
        return reach == Reach.AS_RECORD
                ? new Reading(actor, reach, enterpriseField(document), ofRecords(actor))
                : new Reading(actor, reach, enterpriseField(document));
    }

    /** What an actor may see of a kind of documents; empty where the role may see none of them. */
    public Optional<Reading> reach(Actor actor, Class<?> document) {
        return permissions.reachOf(actor, document).map(reach -> of(actor, document));
    }

    /** What an actor may see of the records that documents are issued for; an audience that it is not of is missing. */
    private Map<String, Reading> ofRecords(Actor actor) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (DocumentAudience audience : DocumentAudience.values()) {
            if (permissions.reachOf(actor, audience.view()).isPresent()) {
                readings.put(audience.name(), of(actor, audience.view()));
            }
        }
        return readings;
    }

    /** What an actor may see of the events behind a kind of documents; empty where it may see none. */
    public Optional<Reading> ofEvents(Actor actor, Class<?> document) {
        return permissions
                .reachOf(actor, document)
                .filter(reach -> reach != Reach.PUBLISHED
                        && reach != Reach.OWN_FILE
                        && reach != Reach.CASE_TEAM
                        && reach != Reach.UNCONCEALED
                        && reach != Reach.AS_RECORD)
                .map(reach -> new Reading(actor, reach, "enterpriseId"));
    }

    private static String enterpriseField(Class<?> document) {
        if (Objects.equals(document, EnterpriseView.class)) {
            return "id";
        }
        // An enterprise is shown an inspection from its start, a measure from when it was told of it.
        if (Objects.equals(document, InspectionView.class)
                || Objects.equals(document, EnforcementMeasureView.class)
                || Objects.equals(document, ServedPaper.class)) {
            return "shownTo";
        }
        return Objects.equals(document, SafetyManagerView.class) ? "enterpriseIds" : "enterpriseId";
    }
}
