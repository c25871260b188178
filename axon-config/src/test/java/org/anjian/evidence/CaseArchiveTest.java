package org.anjian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;
import org.anjian.api.evidence.EvidenceRefusal;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_content_is_the_same_bytes_and_what_is_in_it_is_listed() throws IOException {
        byte[] one = archive(1_000);
        assertThat(archive(1_000)).isEqualTo(one);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(one))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("文书/一.txt");
            assertThat(zip.readAllBytes()).isEqualTo("内容".getBytes(StandardCharsets.UTF_8));
            assertThat(zip.getNextEntry().getName()).isEqualTo("page.html");
            assertThat(zip.readAllBytes()).hasSize(700);
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void what_would_be_too_large_is_refused_before_it_is_written() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> archive(705))
                .satisfies(refused ->
                        assertThat(refused.refusal().code()).isEqualTo(EvidenceRefusal.CASE_FILE_TOO_LARGE.name()));
    }

    @Test
    void a_name_of_a_file_holds_nothing_that_leads_elsewhere() {
        assertThat(CaseContent.fileName("../../etc/passwd")).isEqualTo("_.._.._etc_passwd");
        assertThat(CaseContent.fileName("（麒）应急罚〔2025〕1号")).isEqualTo("（麒）应急罚〔2025〕1号");
        assertThat(CaseContent.fileName("a\u202Eb\\c:\n")).isEqualTo("a_b_c__");
    }

    private byte[] archive(long most) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "x".repeat(700));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CaseArchive archive = new CaseArchive(out, most)) {
            archive.put("文书/一.txt", "内容");
            archive.put("page.html", page);
            assertThat(archive.entries()).extracting(CaseArchive.Entry::name).containsExactly("文书/一.txt", "page.html");
            assertThat(archive.entries().getLast())
                    .isEqualTo(new CaseArchive.Entry(
                            "page.html",
                            700,
                            HexFormat.of().formatHex(Sha256.fresh().digest(Files.readAllBytes(page)))));
            String digest = archive.finish();
            assertThat(digest).isEqualTo(HexFormat.of().formatHex(Sha256.fresh().digest(out.toByteArray())));
        }
        return out.toByteArray();
    }
}
