package org.anjian.importing.table;

import java.util.List;

/** The columns of a table of enterprises. */
enum EnterpriseTableColumn implements TableColumn {
    CREDIT_CODE(true, "统一社会信用代码", "credit code", "信用代码", "社会信用代码"),
    NAME(true, "企业名称", "enterprise name", "单位名称", "名称", "name"),
    REGION(true, "行政区划代码", "region code", "区划代码", "属地代码", "region"),
    SECTOR(true, "行业领域", "sector", "行业"),
    SECTOR_CODE(false, "国民经济行业代码", "industry code", "行业代码", "sector code"),
    SCALE(false, "规模", "scale", "企业规模"),
    EMPLOYEES(false, "从业人数", "employees", "从业人员", "从业人员数", "员工人数", "headcount"),
    ADDRESS(false, "地址", "address", "企业地址", "生产经营地址", "注册地址"),
    REGISTERED(false, "登记日期", "registered on", "入库日期", "registration date");

    private final boolean required;
    private final List<String> headings;

    EnterpriseTableColumn(boolean required, String... headings) {
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
