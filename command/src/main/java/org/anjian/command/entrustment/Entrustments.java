package org.anjian.command.entrustment;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.entrustment.EntrustmentRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** Who may act for a regulator, as the write side knows it. */
@FunctionalInterface
public interface Entrustments {

    /** An entrustment; empty where there is none under that id. */
    Optional<KnownEntrustment> find(EntrustmentId id);

    /**
     * An entrustment that an act may rest on.
     *
     * @param body the code of the body that acts; null where that does not matter
     * @throws RefusedException {@link EntrustmentRefusal#ENTRUSTMENT_UNKNOWN}, {@link EntrustmentRefusal#ENTRUSTMENT_EXPIRED}
     *     or {@link EntrustmentRefusal#OUT_OF_SCOPE}
     */
    default KnownEntrustment requireInForce(
            EntrustmentId id,
            EntrustmentKind kind,
            @Nullable String body,
            RegionCode place,
            Sector sector,
            LocalDate day) {
        KnownEntrustment known = find(id).filter(found ->
                        found.kind() == kind && (body == null || found.body().equals(body)))
                .orElseThrow(() -> new RefusedException(EntrustmentRefusal.ENTRUSTMENT_UNKNOWN, "entrustmentId"));
        if (!known.isInForceOn(day)) {
            throw new RefusedException(EntrustmentRefusal.ENTRUSTMENT_EXPIRED, "entrustmentId");
        }
        if (!known.covers(place, sector)) {
            throw new RefusedException(EntrustmentRefusal.OUT_OF_SCOPE, "entrustmentId");
        }
        return known;
    }
}
