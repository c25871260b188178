package org.anjian.api.tipoff;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a tip-off. No text of theirs repeats what was given. */
public enum TipOffRefusal implements RefusalCode {
    TIP_OFF_UNKNOWN(RefusalKind.NOT_FOUND, "QJ16-15a", "没有这件举报", "There is no such tip-off"),
    CHANNEL_NOT_YOURS(
            RefusalKind.INVALID,
            "QJ16-15a",
            "网络举报由举报人自行提交，其他渠道由受理人员登记",
            "On the web the informer files the tip-off, by other channels a handler does"),
    RECEIPT_CODE_WRONG(RefusalKind.FORBIDDEN, "QJ16-15a", "查询码不正确", "The receipt code is wrong"),
    TOO_MANY_WRONG_CODES(
            RefusalKind.UNAVAILABLE, "QJ16-15a", "查询码错误次数过多，请稍后再试", "Too many wrong receipt codes; try again later"),
    ALREADY_DECIDED(
            RefusalKind.CONFLICT, "QJ16-15a", "该举报已受理、移送或者不予受理", "It was accepted, transferred or rejected already"),
    NOT_BEING_VERIFIED(RefusalKind.CONFLICT, "QJ16-15a", "该举报不在核查中", "The tip-off is not being verified"),
    MATTER_ELSEWHERE(RefusalKind.INVALID, "QJ16-15b", "没有这个举报事项", "There is no such matter of tip-offs"),
    ALREADY_EXTENDED(
            RefusalKind.CONFLICT, "QJ16-15b", "核查期限只能延长一次", "The limit of the verification is extended once only"),
    LIMIT_PASSED(RefusalKind.CONFLICT, "QJ16-15b", "核查期限已过，不能延长", "The limit of the verification has passed"),
    NO_LIMIT_TO_EXTEND(
            RefusalKind.CONFLICT, "QJ16-15b", "受理时没有规定核查期限", "No rule set a limit on the day of the acceptance"),
    WRITTEN_RECORD_NEEDED(RefusalKind.INVALID, "QJ16-15a", "查证属实的举报须有书面材料", "What is verified is put down in writing"),
    VERIFIED_TOO_LOW(
            RefusalKind.INVALID,
            "QJ16-15a",
            "涉及人员死亡的举报，由县级以上人民政府组织核查",
            "With deaths involved a government of the county or above verifies"),
    NOT_VERIFIED(
            RefusalKind.CONFLICT, "QJ16-15a", "该举报未查证属实", "The tip-off is not verified as true, in whole or in part"),
    MEASURES_FIRST(
            RefusalKind.CONFLICT,
            "QJ16-15a",
            "查证属实的，须先经负责人签批处理措施",
            "Measures signed by a leader come before the answer"),
    NOT_YET_DECIDED(
            RefusalKind.CONFLICT, "QJ16-15a", "该举报尚未办理，不能答复", "Nothing has been decided that could be answered"),
    ALREADY_ANSWERED(RefusalKind.CONFLICT, "QJ16-15a", "已答复举报人", "The informer was answered already"),
    ANSWER_FIRST(RefusalKind.CONFLICT, "QJ16-15a", "须先答复举报人", "The informer is answered first"),
    CLOSED_ALREADY(RefusalKind.CONFLICT, "QJ16-15a", "该举报已办结", "The tip-off is closed"),
    REWARD_OPEN(RefusalKind.CONFLICT, "QJ16-15b", "奖励事项尚未办结", "The reward is not settled"),
    WORDS_OF_THE_INFORMER(
            RefusalKind.INVALID,
            "QJ16-15c",
            "移送内容须重新表述，不得照抄举报",
            "What leaves here is worded anew, never in the words of the tip-off"),
    TOO_MANY_MESSAGES(RefusalKind.CONFLICT, "QJ16-15a", "留言已达上限", "There are too many messages already"),
    BEFORE_THE_TIP_OFF(RefusalKind.INVALID, "QJ16-15a", "时间早于举报", "That would be before the tip-off"),
    ANONYMOUS_GETS_NONE(RefusalKind.CONFLICT, "QJ16-15b", "匿名举报不予奖励", "Only who gave a name is rewarded"),
    NOT_THE_FIRST(
            RefusalKind.CONFLICT,
            "QJ16-15b",
            "同一事项只奖励第一时间实名举报人",
            "Only the first named informer of a matter is rewarded"),
    MATTER_REWARDED(RefusalKind.CONFLICT, "QJ16-15b", "同一事项已奖励", "The matter has its reward already"),
    ONE_BASIS_OF_REWARD(
            RefusalKind.INVALID,
            "QJ16-15b",
            "奖励依据为罚款或者查实的瞒报人数，只能择一",
            "A reward rests on a fine or on concealed deaths, not on both"),
    NOTHING_CONCEALED(
            RefusalKind.CONFLICT,
            "QJ16-15b",
            "该举报不是对瞒报、谎报事故的举报",
            "The tip-off was not about an accident that was concealed"),
    GRADE_BELOW_DEATHS(
            RefusalKind.INVALID, "QJ16-15b", "瞒报的死亡人数与事故等级不符", "So many deaths make an accident of a higher grade"),
    NO_REWARD_PROPOSED(RefusalKind.CONFLICT, "QJ16-15b", "没有拟奖励", "No reward is proposed"),
    NO_REWARD_GRANTED(RefusalKind.CONFLICT, "QJ16-15b", "没有批准的奖励", "No reward was granted"),
    REWARD_PAID_ALREADY(RefusalKind.CONFLICT, "QJ16-15b", "奖金已领取", "The reward was paid already"),
    ANOTHER_PERSON_NEEDED(RefusalKind.FORBIDDEN, "QJ16-15b", "须由他人批准", "Another person has to approve"),
    IDENTITY_REQUEST_OPEN(RefusalKind.CONFLICT, "QJ16-15c", "已申请查阅，等待批准", "There is an open request of yours already"),
    NO_IDENTITY_REQUEST(RefusalKind.CONFLICT, "QJ16-15c", "没有待批准的查阅申请", "There is no open request of that account"),
    GRANTED_BY_REQUESTER(
            RefusalKind.FORBIDDEN, "QJ16-15c", "查阅举报人身份须由他人批准", "Another person grants the access to an identity"),
    IDENTITY_ERASED(RefusalKind.CONFLICT, "QJ16-15c", "举报人已注销其身份信息", "The informer had the identity erased"),
    IDENTITY_NOT_GRANTED(
            RefusalKind.FORBIDDEN,
            "QJ16-15c",
            "未经批准，不得查阅举报人身份",
            "The access to the identity was not granted, or its time is over");

    private final Reason reason;

    TipOffRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
