package org.anjian.importing.table;

import java.util.List;

/** The columns of a table of hazards, each with the headings by which it is found. */
enum HazardTableColumn {
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
    private final String zh;
    private final String en;
    private final List<String> others;

    HazardTableColumn(boolean required, String zh, String en, String... others) {
        this.required = required;
        this.zh = zh;
        this.en = en;
        this.others = List.of(others);
    }

    /** Whether a table without it cannot be imported. */
    boolean isRequired() {
        return required;
    }

    /** How reports name it. */
    String label() {
        return zh + "/" + en;
    }

    /** Whether a heading means this column. */
    boolean isMeantBy(String heading) {
        String plain = TableText.heading(heading);
        return plain.equals(TableText.heading(zh))
                || plain.equals(TableText.heading(en))
                || others.stream().map(TableText::heading).anyMatch(plain::equals);
    }
}
