package org.anjian.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anjian.api.document.DocumentTemplate;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.command.document.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates in Word: filled the same way every time, replaced by a deployment's own, and refused where they are broken. */
class DocxTemplateTest {

    private static final Map<String, Object> FIELDS = Map.of(
            "body",
            "曲靖市麒麟区应急管理局",
            "number",
            "（麒）应急罚〔2026〕1号",
            "issuedOn",
            "二〇二六年十一月二十八日",
            "fine",
            "15,000.00元",
            "hasFine",
            true,
            "warned",
            false,
            "items",
            List.of(Map.of("no", "1", "item", "甲"), Map.of("no", "2", "item", "乙")),
            "none",
            List.of());

    private static DocxTemplate template(WordPage page) throws IOException {
        return new DocxTemplate(new DocumentTemplate("some.docx", "0".repeat(64)), page.file());
    }

    @Test
    void fields_parts_and_lists_are_filled_in() throws Exception {
        String text = WordText.of(template(new WordPage()
                        .head("决定书")
                        .part("hasFine", "罚款{{fine}}。")
                        .part("warned", "警告。")
                        .part("items", "{{no}}．{{item}}")
                        .part("none", "没有的事。")
                        .form(new String[] {"罚款", "共\n{{?hasFine}}\n{{fine}}\n{{/hasFine}}"})
                        .seal())
                .fill(FIELDS));

        assertThat(text)
                .contains("曲靖市麒麟区应急管理局", "（麒）应急罚〔2026〕1号", "罚款15,000.00元。", "1．甲", "2．乙", "二〇二六年十一月二十八日")
                .doesNotContain("{{", "警告", "没有的事");
    }

    @Test
    void the_same_fields_give_the_same_bytes() throws Exception {
        WordPage page =
                new WordPage().head("决定书").part("items", "{{no}}．{{item}}").seal();
        DocxTemplate template = template(page);

        byte[] first = template.fill(FIELDS);

        assertThat(template.fill(FIELDS)).isEqualTo(first);
        assertThat(Paper.digestOf(first)).hasSize(64);
    }

    @Test
    void a_field_that_there_is_not_breaks_the_template() throws Exception {
        DocxTemplate template = template(new WordPage().text("罚款{{fien}}"));

        assertThatThrownBy(() -> template.fill(FIELDS))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("some.docx")
                .hasMessageContaining("fien");
    }

    @Test
    void what_is_no_word_file_is_a_broken_template() {
        DocxTemplate template = new DocxTemplate(
                new DocumentTemplate("some.docx", "0".repeat(64)), "no zip".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> template.fill(FIELDS)).isInstanceOf(BrokenTemplateException.class);
    }

    @Test
    void a_file_of_the_deployment_takes_the_place_of_the_one_that_comes_along(@TempDir Path folder) throws Exception {
        Templates templates = new Templates(folder);
        EnforcementDocumentKind kind = EnforcementDocumentKind.PENALTY_DECISION;
        DocumentTemplate bundled = templates.of(kind).identity();
        byte[] own = new WordPage().head("决定书").text("本局自己的样式").file();
        Files.write(folder.resolve("penalty-decision.docx"), own);

        DocxTemplate template = templates.of(kind);

        assertThat(WordText.of(template.fill(FIELDS))).contains("本局自己的样式");
        assertThat(template.identity()).isEqualTo(new DocumentTemplate("penalty-decision.docx", Paper.digestOf(own)));
        assertThat(bundled.sha256()).isNotEqualTo(template.identity().sha256());
        assertThat(templates.of(EnforcementDocumentKind.DEMAND).identity().name())
                .isEqualTo("demand.docx");
    }
}
