package org.anjian.exporting;

import java.util.List;
import java.util.function.Function;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.person.PersonalText;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.safetymanager.view.SafetyManagerView.LastAssessment;
import org.anjian.api.safetymanager.view.SafetyManagerView.Post;
import org.jspecify.annotations.Nullable;

/** The list of safety managers: one row a post. Identity numbers are in no list. */
final class SafetyManagerList {

    private SafetyManagerList() {}

    /** A post with the file it stands in. */
    record Row(SafetyManagerView file, Post post) {}

    static ExportedList<Row> of(Function<PageRequest, Page<SafetyManagerView>> pages) {
        return new ExportedList<>(
                "safety-managers",
                List.of(
                        new ExportedColumn<>(
                                "企业标识", row -> row.post().enterpriseId().raw()),
                        new ExportedColumn<>("企业名称", row -> row.post().enterpriseName()),
                        new ExportedColumn<>(
                                "行政区划代码", row -> row.post().region().raw()),
                        new ExportedColumn<>("行业领域", row -> row.post().sector().zh()),
                        new ExportedColumn<>("姓名", row -> text(row.file().name())),
                        new ExportedColumn<>(
                                "任职方式", row -> row.post().mode() == EmploymentMode.FULL_TIME ? "专职" : "兼职"),
                        new ExportedColumn<>("系统账号", row -> row.post().account()),
                        new ExportedColumn<>("状态", row -> row.post().state().name()),
                        new ExportedColumn<>("任职日期", row -> row.post().appointedOn()),
                        new ExportedColumn<>("证书编号", row -> row.post().certificateNumber()),
                        new ExportedColumn<>("证书有效期至", row -> row.post().certificateUntil()),
                        new ExportedColumn<>("最近考核日期", row -> on(row.post().lastAssessment())),
                        new ExportedColumn<>("最近考核结果", row -> result(row.post().lastAssessment())),
                        new ExportedColumn<>("下次考核期限", row -> row.post().nextDueOn()),
                        new ExportedColumn<>("离任日期", row -> row.post().endedOn())),
                request -> posts(pages.apply(request)));
    }

    private static Page<Row> posts(Page<SafetyManagerView> page) {
        List<Page.Edge<Row>> edges = page.edges().stream()
                .flatMap(edge -> edge.node().posts().stream()
                        .map(post -> new Page.Edge<>(edge.cursor(), new Row(edge.node(), post))))
                .toList();
        return new Page<>(edges, page.pageInfo(), null);
    }

    private static @Nullable Object text(@Nullable PersonalText name) {
        return name == null ? null : name.isErased() ? "erased" : name.text();
    }

    private static @Nullable Object on(@Nullable LastAssessment assessment) {
        return assessment == null ? null : assessment.assessedOn();
    }

    private static @Nullable Object result(@Nullable LastAssessment assessment) {
        return assessment == null ? null : assessment.result().name();
    }
}
