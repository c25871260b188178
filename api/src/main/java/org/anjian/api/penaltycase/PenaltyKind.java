package org.anjian.api.penaltycase;

/** The kinds of penalties (行政处罚种类, 行政处罚法 art 9). */
public enum PenaltyKind {
    /** Warning (警告). */
    WARNING,
    /** Public criticism (通报批评). */
    CRITICISM,
    /** Fine (罚款). */
    FINE,
    /** Confiscation (没收违法所得、非法财物). */
    CONFISCATION,
    /** Suspension or downgrading of a licence (暂扣许可证件、降低资质等级). */
    LICENCE_SUSPENDED,
    /** Revocation of a licence (吊销许可证件). */
    LICENCE_REVOKED,
    /** Suspension of production for rectification (停产停业整顿). */
    SUSPENSION,
    /** Closing down (关闭): decided by the government, recorded here with its decision. */
    CLOSURE,
    /** Occupational restriction (限制从业). */
    OCCUPATION_RESTRICTED;

    /** Whether the party may ask for a hearing for its sake, whatever the amounts (NL-CF63). */
    public boolean opensHearing() {
        return switch (this) {
            case LICENCE_SUSPENDED, LICENCE_REVOKED, SUSPENSION, CLOSURE, OCCUPATION_RESTRICTED -> true;
            case WARNING, CRITICISM, FINE, CONFISCATION -> false;
        };
    }
}
