package org.anjian.importing.table;

import java.util.List;

/** The columns of a table of hazards, each with the headings by which it is found. */
enum HazardTableColumn implements TableColumn {
    CREDIT_CODE(false, "统一社会信用代码", "credit code", "信用代码", "社会信用代码"),
    ENTERPRISE_IDENTIFIER(false, "企业编号", "enterprise identifier", "企业标识", "单位编号"),
    ENTERPRISE_NAME(true, "企业名称", "enterprise name", "单位名称", "enterprise"),
    REGION(true, "行政区划代码", "region code", "区划代码", "属地代码", "region"),
    SECTOR(true, "行业领域", "sector", "行业"),
    CATEGORY(true, "隐患类别", "hazard category", "隐患类型", "category"),
    GRADE(true, "隐患等级", "grade", "隐患级别", "severity"),
    DESCRIPTION(true, "隐患描述", "description", "隐患内容", "隐患情况"),
    PLACE(true, "隐患部位", "place", "隐患地点", "location"),
    FOUND(true, "发现日期", "found date", "检查日期", "found on"),
    DUE(false, "整改期限", "due date", "整改截止日期", "due on"),
    CLOSED(false, "销号日期", "closed date", "整改完成日期", "closed on"),
    SERIAL(true, "隐患编号", "serial number", "编号", "serial");

    private final boolean required;
    private final List<String> headings;

    HazardTableColumn(boolean required, String... headings) {
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
