package org.anjian.importing.table;

import java.util.List;

/** The columns of a table of safety managers. */
enum SafetyManagerTableColumn implements TableColumn {
    CREDIT_CODE(true, "统一社会信用代码", "credit code", "信用代码", "企业信用代码", "社会信用代码"),
    NAME(true, "姓名", "name", "安全管理人员姓名", "人员姓名"),
    DOCUMENT_KIND(false, "证件类型", "document kind", "证件种类"),
    DOCUMENT_NUMBER(true, "证件号码", "document number", "身份证号", "身份证号码", "公民身份号码", "identity number"),
    PHONE(false, "手机号码", "phone", "联系电话", "电话", "手机"),
    MODE(true, "任职方式", "employment mode", "专兼职", "专职或兼职", "mode"),
    ACCOUNT(true, "系统账号", "account", "账号", "登录账号"),
    APPOINTED(false, "任职日期", "appointed on", "聘用日期", "appointment date");

    private final boolean required;
    private final List<String> headings;

    SafetyManagerTableColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
