package org.anjian.command.numbering;

/** The documents of law enforcement that bear a number (文号), each in a series of its own. */
public enum DocumentKind {
    /** Filing of a case (立案). */
    FILING("立"),
    /** Prior notice (行政处罚告知). */
    NOTICE("告"),
    /** Notice of a hearing (听证通知). */
    HEARING_NOTICE("听通"),
    /** Penalty decision (行政处罚决定). */
    DECISION("罚"),
    /** Decision on the spot (当场处罚决定). */
    ON_SPOT_DECISION("当罚"),
    /** Decision not to impose a penalty (不予处罚决定). */
    NO_PENALTY("不罚"),
    /** Demand of performance (催告). */
    DEMAND("催"),
    /** Application to the court (强制执行申请). */
    COURT_APPLICATION("强申"),
    /** Transfer of a case (案件移送). */
    TRANSFER("移"),
    /** Notice of an inspection (检查通知). */
    INSPECTION_NOTICE("检"),
    /** Record on the scene (现场检查记录). */
    SCENE_RECORD("现记"),
    /** Order to correct within a time limit (责令限期整改指令). */
    CORRECTION_ORDER("责改"),
    /** Opinion of a re-check (整改复查意见). */
    RECHECK_OPINION("复查"),
    /** Measure on the scene (现场处理措施). */
    SCENE_MEASURE("现决"),
    /** Enforcement measure (行政强制措施). */
    ENFORCEMENT_MEASURE("强措"),
    /** Record of an inquiry (询问笔录). */
    INQUIRY_RECORD("询"),
    /** Receipt of service (送达回执). */
    SERVICE_RECEIPT("回"),
    /** Approval of payment later or in instalments (延期（分期）缴纳罚款批准). */
    INSTALMENT_APPROVAL("缴批"),
    /** Approval of the closing of a case (结案审批). */
    CLOSING_APPROVAL("结"),
    /** Notice of listing (列入失信名单告知). */
    BLACKLIST_NOTICE("失信告"),
    /** Decision to list (列入失信名单决定). */
    BLACKLISTING("失信列"),
    /** Decision on removal, or on its revocation (移出、恢复列入决定). */
    BLACKLIST_REMOVAL("失信移"),
    /** Batch of the list (失信名单公布批次). */
    BLACKLIST_BATCH("失信批"),
    /** Quarterly bulletin on enforcement (监管执法通报). */
    QUARTERLY_BULLETIN("通报");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    /** The word in the number. */
    public String word() {
        return word;
    }
}
