package org.anjian.importing.table;

import static org.anjian.importing.table.ColumnHeadings.optional;
import static org.anjian.importing.table.ColumnHeadings.required;

/** The columns of a table of safety managers. */
enum SafetyManagerTableColumn implements TableColumn {
    CREDIT_CODE(required("统一社会信用代码", "credit code", "信用代码", "企业信用代码", "社会信用代码")),
    NAME(required("姓名", "name", "安全管理人员姓名", "人员姓名")),
    DOCUMENT_KIND(optional("证件类型", "document kind", "证件种类")),
    DOCUMENT_NUMBER(required("证件号码", "document number", "身份证号", "身份证号码", "公民身份号码", "identity number")),
    PHONE(optional("手机号码", "phone", "联系电话", "电话", "手机")),
    MODE(required("任职方式", "employment mode", "专兼职", "专职或兼职", "mode")),
    ACCOUNT(required("系统账号", "account", "账号", "登录账号")),
    APPOINTED(optional("任职日期", "appointed on", "聘用日期", "appointment date"));

    private final ColumnHeadings headings;

    SafetyManagerTableColumn(ColumnHeadings headings) {
        this.headings = headings;
    }

    @Override
    public ColumnHeadings headings() {
        return headings;
    }
}
