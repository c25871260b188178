package org.anjian.api.person;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a person. No text of theirs repeats what was given. */
public enum PersonRefusal implements RefusalCode {
    IDENTITY_NUMBER_MALFORMED(RefusalKind.INVALID, "GB 11643", "公民身份号码格式不正确", "The identity number is malformed"),
    IDENTITY_NUMBER_CHECK_DIGIT(
            RefusalKind.INVALID, "GB 11643", "公民身份号码校验码不正确", "The check character of the identity number is wrong"),
    PERSON_UNKNOWN(RefusalKind.NOT_FOUND, "QJ22A-02", "没有登记该人员", "No such person is registered"),
    NAME_DIFFERS(
            RefusalKind.CONFLICT,
            "QJ22A-02",
            "该证件号码已登记，姓名与登记不一致",
            "The document is registered already, under another name"),
    PERSON_FORGOTTEN(RefusalKind.CONFLICT, "QJ22A-02", "该人员的个人信息已删除", "The person's data were erased"),
    PERSON_STILL_BOUND(
            RefusalKind.CONFLICT,
            "QJ22A-10b",
            "该人员仍在岗或处于禁入期，不能删除其个人信息",
            "The person still holds a post or is barred: the data cannot be erased");

    private final Reason reason;

    PersonRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
