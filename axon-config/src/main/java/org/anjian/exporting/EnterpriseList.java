package org.anjian.exporting;

import java.util.List;
import java.util.function.Function;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** The list of enterprises, with the headings that the import of enterprises reads. */
final class EnterpriseList {

    private EnterpriseList() {}

    static ExportedList<EnterpriseView> of(Function<PageRequest, Page<EnterpriseView>> pages) {
        return new ExportedList<>(
                "enterprises",
                List.of(
                        new ExportedColumn<>("统一社会信用代码", EnterpriseView::identifier),
                        new ExportedColumn<>("企业名称", EnterpriseView::name),
                        new ExportedColumn<>("行政区划代码", view -> view.region().raw()),
                        new ExportedColumn<>("行业领域", view -> view.sector().zh()),
                        new ExportedColumn<>("国民经济行业代码", EnterpriseView::sectorCode),
                        new ExportedColumn<>("规模", view -> scale(view.scale())),
                        new ExportedColumn<>("从业人数", EnterpriseView::employees),
                        new ExportedColumn<>("地址", EnterpriseView::address),
                        new ExportedColumn<>("登记日期", EnterpriseView::registeredOn),
                        new ExportedColumn<>("注销日期", EnterpriseView::closedOn)),
                pages);
    }

    private static @Nullable String scale(@Nullable EnterpriseScale scale) {
        return switch (scale) {
            case null -> null;
            case ABOVE_SCALE -> "规模以上";
            case BELOW_SCALE -> "规模以下";
        };
    }
}
