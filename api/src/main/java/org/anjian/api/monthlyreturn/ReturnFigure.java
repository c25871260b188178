package org.anjian.api.monthlyreturn;

/** The figures of a monthly return in its three blocks (监管执法情况, QJ22B-11b). Amounts are in fen. */
public enum ReturnFigure {
    /** Inspections that were concluded in the month (执法检查). */
    INSPECTIONS(Block.INSPECTIONS),
    /** Enterprises that those inspections were of, each once. */
    ENTERPRISES_INSPECTED(Block.INSPECTIONS),
    /** What those inspections found. */
    FINDINGS(Block.INSPECTIONS),
    /** Hazards that the regulator registered in the month, without those that were declared void. */
    HAZARDS_FOUND(Block.HAZARDS),
    /** Those of them that are graded as major. */
    MAJOR_HAZARDS_FOUND(Block.HAZARDS),
    /** Hazards of the regulator that were closed in the month, whenever they were found. */
    HAZARDS_CLOSED(Block.HAZARDS),
    /** Cases of violations that were filed in the month (立案). */
    CASES_FILED(Block.HAZARDS),
    /** Cases that were transferred to the police in the month. */
    CASES_TRANSFERRED(Block.HAZARDS),
    /** Penalty decisions of the month that stand. */
    PENALTIES(Block.PENALTIES),
    /** The fines of those decisions as they are after every change, and the daily ones imposed in the month, in fen. */
    FINES_FEN(Block.PENALTIES),
    /** What was paid of fines in the month, in fen. */
    FINES_PAID_FEN(Block.PENALTIES),
    /** Penalty cases that were closed in the month. */
    CASES_CLOSED(Block.PENALTIES);

    private final Block block;

    ReturnFigure(Block block) {
        this.block = block;
    }

    /** The block in which it stands. */
    public Block block() {
        return block;
    }

    /** The blocks of the enforcement part. */
    public enum Block {
        /** 执法检查基本情况. */
        INSPECTIONS,
        /** 事故隐患和安全生产违法行为查处情况. */
        HAZARDS,
        /** 实施行政处罚情况. */
        PENALTIES
    }
}
