package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anjian.api.message.Role;
import org.anjian.rendering.WordText;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The files of an issued bulletin and its page, as offices, an enterprise and anybody get them over HTTP. */
final class BulletinPapersStory {

    private static final String FINE = "50,000.00";

    private final CityScene city;

    BulletinPapersStory(CityScene city) {
        this.city = city;
    }

    /**
     * @param compiled a bulletin that was not issued
     */
    void everyFormIsReadByWhomItIsFor(String issued, String compiled) {
        officesReadFiles("/bulletins/" + issued + "/1");
        othersReadTheirPartOrNothing("/bulletins/" + issued + "/1");
        anybodyReadsThePage("/public/bulletins/" + issued);
        badInputIsRefused(issued, compiled);
    }

    private void officesReadFiles(String path) {
        HttpResponse<byte[]> word = city.get(Role.AUDITOR, path + ".docx");
        assertThat(word.statusCode()).isEqualTo(200);
        assertThat(WordText.of(word.body())).contains("（麒）应急通报〔2022〕1号", FINE, "某矿违法生产案", "月报报送情况");
        String tag = word.headers().firstValue("ETag").orElseThrow();
        for (String ending : List.of(".docx", ".xlsx")) {
            assertThat(city.get(Role.AUDITOR, path + ending, "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(city.get(Role.AUDITOR, path + ".xlsx").body()))) {
            assertThat(workbook.getSheet("分行业领域").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("非煤矿山");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void othersReadTheirPartOrNothing(String path) {
        HttpResponse<byte[]> part = city.get(Role.ENTERPRISE, path + ".docx");
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(WordText.of(part.body())).contains("非煤矿山", "某矿违法生产案").doesNotContain("总体情况", "月报报送情况");
        refused(Role.PUBLIC, path + ".docx", 404, "NO_SUCH_RECORD");
        refused(null, path + ".docx", 401, "NOT_AUTHENTICATED");
    }

    private void anybodyReadsThePage(String path) {
        HttpResponse<byte[]> page = city.get(null, path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .contains(FINE, "某矿违法生产案", "lang=\"zh-CN\"")
                .doesNotContain("c1-emergency", "月报报送情况");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(city.get(null, path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private void badInputIsRefused(String issued, String compiled) {
        refused(Role.AUDITOR, "/bulletins/" + compiled + "/1.docx", 409, "NOT_ISSUED");
        refused(Role.AUDITOR, "/bulletins/" + issued + "/2.xlsx", 409, "NOT_ISSUED");
        refused(null, "/public/bulletins/" + compiled, 404, "NO_SUCH_RECORD");
        refused(Role.AUDITOR, "/bulletins/bulletin-530302-1999-Q1/1.pdf", 404, "NO_SUCH_RECORD");
        refused(null, "/public/bulletins/bulletin-530302-1999-Q1", 404, "NO_SUCH_RECORD");
        refused(null, "/public/bulletins/nonsense", 400, "MALFORMED");
        refused(Role.ENTERPRISE, "/bulletins/" + compiled + "/1.docx", 404, "NO_SUCH_RECORD");
    }

    private void refused(@Nullable Role role, String path, int status, String reason) {
        HttpResponse<byte[]> answer = city.get(role, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(path.startsWith("/public/") ? "application/problem+json" : "application/json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"" + reason + "\"");
    }
}
