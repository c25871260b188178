package org.anjian.command.numbering;

import org.anjian.api.hazard.HazardKind;

/** What a registration number is for; the letters are part of the number. */
public enum NumberKind {
    /** Hazard (隐患). */
    YH,
    /** Near miss (未遂). */
    WS,
    /** Tip-off (举报). */
    JB;

    /** The letters for a kind of hazard. */
    public static NumberKind of(HazardKind kind) {
        return switch (kind) {
            case HAZARD -> YH;
            case NEAR_MISS -> WS;
        };
    }
}
