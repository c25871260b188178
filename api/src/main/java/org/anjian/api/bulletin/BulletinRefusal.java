package org.anjian.api.bulletin;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a quarterly bulletin. */
public enum BulletinRefusal implements RefusalCode {
    NOT_THE_OFFICE(
            RefusalKind.FORBIDDEN,
            "QJ22B-03",
            "季度通报由本级安委会办公室办理",
            "A bulletin is compiled, issued and distributed by the safety-committee office of the region itself"),
    NOT_AN_OFFICE_REGION(
            RefusalKind.INVALID,
            "QJ22B-03",
            "市、县（市、区）和经开区安委会办公室发布通报",
            "The offices of a city, a county and a development zone issue bulletins"),
    QUARTER_NOT_OVER(RefusalKind.CONFLICT, "QJ22B-03", "该季度尚未结束", "The quarter is not over"),
    RETURN_NOT_REPRODUCIBLE(
            RefusalKind.CONFLICT,
            "QJ22B-03",
            "月报数据无法由台账重现，不得汇总",
            "The signed figures of a return do not follow from the ledger: nothing is compiled from it"),
    DUPLICATE_PERIOD(
            RefusalKind.CONFLICT,
            "QJ22B-13a",
            "该季度通报已经发布，补充须另作修订",
            "The bulletin of the office for the quarter was issued already; a supplement is a revision"),
    NOTHING_COMPILED(RefusalKind.CONFLICT, "QJ22B-13a", "尚未汇总数据", "Nothing was compiled that could be issued"),
    FIGURES_DIFFER(
            RefusalKind.CONFLICT, "QJ22B-13a", "发布的数据与现有汇总数据不一致", "What is issued is not what was compiled last"),
    SECTOR_BREAKDOWN_REQUIRED(
            RefusalKind.CONFLICT, "QJ22B-13a", "通报应当分行业领域", "A bulletin is divided by sector, not one undivided total"),
    RETURNS_STILL_DUE(
            RefusalKind.CONFLICT,
            "QJ22B-13a",
            "季度最后一个月的月报报送期限未到",
            "The last day for the returns of the last month has not come"),
    RETURNS_CHANGED(
            RefusalKind.CONFLICT,
            "QJ22B-03",
            "汇总后月报有新的报送或退回，须重新汇总",
            "Returns came or were sent back since the bulletin was compiled: compile it again"),
    TYPICAL_CASE_NOT_APPROVED(
            RefusalKind.CONFLICT,
            "QJ22B-13d",
            "典型案例须经本级安委会办公室审定",
            "A bulletin tells of typical cases that the office itself has approved"),
    NOT_ISSUED(RefusalKind.CONFLICT, "QJ22B-13a", "通报尚未发布", "The bulletin, or its latest revision, was not issued"),
    DISTRIBUTED_ALREADY(RefusalKind.CONFLICT, "QJ22B-13b", "通报已经印发", "The revision was distributed already"),
    NO_COMMITTEE_MEMBERS(
            RefusalKind.CONFLICT,
            "QJ22B-13b",
            "未登记同级安委会成员单位",
            "No member of the safety committee of the level is registered"),
    LOWER_BODIES_UNKNOWN(
            RefusalKind.CONFLICT,
            "QJ22B-13b",
            "未登记下级党委、政府",
            "No party committee or no government of a lower level is known"),
    NOT_DISTRIBUTED(RefusalKind.CONFLICT, "QJ22B-13b", "通报尚未印发", "The distribution was not ordered"),
    BATCH_OUT_OF_ORDER(
            RefusalKind.CONFLICT, "QJ22B-13b", "批次不连续或已送达", "The batch was delivered already, or is not the next one"),
    RECEIPTS_MISSING(
            RefusalKind.CONFLICT, "QJ22B-13b", "尚有单位未签收", "At least one recipient has not confirmed the receipt"),
    COPIED_ALREADY(RefusalKind.CONFLICT, "QJ22B-13c", "已向该机关抄报", "That recipient has its copy already"),
    LEADERSHIP_COPY_MISSING(
            RefusalKind.CONFLICT,
            "QJ22B-13c",
            "须分别抄报同级党委和政府",
            "Both the party committee and the government of the level get a copy"),
    MEDIA_PUBLICATION_MISSING(
            RefusalKind.CONFLICT,
            "QJ22B-13d",
            "典型案例尚未在新闻媒体公布",
            "A typical case of the bulletin was not made public in the news media"),
    COMPLETED_ALREADY(RefusalKind.CONFLICT, "QJ22B-13c", "通报已办结", "The revision was completed already"),
    BEFORE_LAST_STEP(
            RefusalKind.INVALID, "QJ22B-13a", "时间早于上一步骤", "The step would have happened before the one it follows");

    private final Reason reason;

    BulletinRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
