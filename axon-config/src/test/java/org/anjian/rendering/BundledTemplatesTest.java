package org.anjian.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.rendering.fields.PaperFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates that come with Anjian use fields that their documents have, and say what every document says. */
class BundledTemplatesTest {

    private static final String BODY = "曲靖市麒麟区应急管理局";
    private final Templates templates = new Templates(null);

    @ParameterizedTest
    @EnumSource(EnforcementDocumentKind.class)
    void every_kind_has_a_template_that_is_filled_the_same_way_every_time(EnforcementDocumentKind kind)
            throws Exception {
        List<RecordedEvent> history = SampleHistories.of(kind);
        EnforcementDocumentSubject document = SampleHistories.document(kind, history);

        byte[] file = templates.of(kind).fill(PaperFields.of(document, history, BODY));
        byte[] again = templates.of(kind).fill(PaperFields.of(document, history, BODY));

        assertThat(again).isEqualTo(file);
        assertThat(WordText.of(file))
                .contains(BODY, kind.title(), SampleHistories.NUMBER, "印章", "二〇二六年三月二日")
                .doesNotContain("{{", "}}", "null");
    }

    /** The guide names every field that a template of a kind may use. */
    @ParameterizedTest
    @EnumSource(EnforcementDocumentKind.class)
    void the_guide_names_the_fields_of_every_kind(EnforcementDocumentKind kind) throws IOException {
        List<RecordedEvent> history = SampleHistories.of(kind);
        Map<String, Object> fields = PaperFields.of(SampleHistories.document(kind, history), history, BODY);
        String guide = Files.readString(Path.of("..", "docs", "enforcement-documents.md"));

        assertThat(fields.keySet()).allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
        assertThat(guide).contains("`" + kind + "`", kind.title());
    }

    @Test
    void no_template_is_left_over() throws IOException {
        try (Stream<Path> files = Files.list(BundledTemplates.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(EnforcementDocumentKind.values())
                            .map(EnforcementDocumentKind::template)
                            .toList());
        }
    }
}
