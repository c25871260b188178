package org.anjian.importing.table;

import static org.anjian.importing.table.ColumnHeadings.optional;
import static org.anjian.importing.table.ColumnHeadings.required;

/** The columns of a table of enterprises. */
enum EnterpriseTableColumn implements TableColumn {
    CREDIT_CODE(required("统一社会信用代码", "credit code", "信用代码", "社会信用代码")),
    NAME(required("企业名称", "enterprise name", "单位名称", "名称", "name")),
    REGION(required("行政区划代码", "region code", "区划代码", "属地代码", "region")),
    SECTOR(required("行业领域", "sector", "行业")),
    SECTOR_CODE(optional("国民经济行业代码", "industry code", "行业代码", "sector code")),
    SCALE(optional("规模", "scale", "企业规模")),
    EMPLOYEES(optional("从业人数", "employees", "从业人员", "从业人员数", "员工人数", "headcount")),
    ADDRESS(optional("地址", "address", "企业地址", "生产经营地址", "注册地址")),
    REGISTERED(optional("登记日期", "registered on", "入库日期", "registration date"));

    private final ColumnHeadings headings;

    EnterpriseTableColumn(ColumnHeadings headings) {
        this.headings = headings;
    }

    @Override
    public ColumnHeadings headings() {
        return headings;
    }
}
