package org.anjian.importing.table;

import static org.anjian.importing.table.ColumnHeadings.optional;
import static org.anjian.importing.table.ColumnHeadings.required;

/** The columns of a table of hazards, each with the headings by which it is found. */
enum HazardTableColumn implements TableColumn {
    CREDIT_CODE(optional("统一社会信用代码", "credit code", "信用代码", "社会信用代码")),
    ENTERPRISE_IDENTIFIER(optional("企业编号", "enterprise identifier", "企业标识", "单位编号")),
    ENTERPRISE_NAME(required("企业名称", "enterprise name", "单位名称", "enterprise")),
    REGION(required("行政区划代码", "region code", "区划代码", "属地代码", "region")),
    SECTOR(required("行业领域", "sector", "行业")),
    CATEGORY(required("隐患类别", "hazard category", "隐患类型", "category")),
    GRADE(required("隐患等级", "grade", "隐患级别", "severity")),
    DESCRIPTION(required("隐患描述", "description", "隐患内容", "隐患情况")),
    PLACE(required("隐患部位", "place", "隐患地点", "location")),
    FOUND(required("发现日期", "found date", "检查日期", "found on")),
    DUE(optional("整改期限", "due date", "整改截止日期", "due on")),
    CLOSED(optional("销号日期", "closed date", "整改完成日期", "closed on")),
    SERIAL(required("隐患编号", "serial number", "编号", "serial"));

    private final ColumnHeadings headings;

    HazardTableColumn(ColumnHeadings headings) {
        this.headings = headings;
    }

    @Override
    public ColumnHeadings headings() {
        return headings;
    }
}
