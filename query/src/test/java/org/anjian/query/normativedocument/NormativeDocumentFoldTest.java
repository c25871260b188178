package org.anjian.query.normativedocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.Coverage;
import org.anjian.api.normativedocument.DocumentKind;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.normativedocument.NormativeDocumentSubject;
import org.anjian.api.normativedocument.event.NormativeDocumentEvent;
import org.anjian.api.normativedocument.event.NormativeDocumentRegistered;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** From when on a document covers months and quarters. */
class NormativeDocumentFoldTest {

    private static final NormativeDocumentSubject DOCUMENT = new NormativeDocumentSubject(
            NormativeDocumentId.of(new RegionCode("530300"), "曲政办发〔2022〕22号"),
            "曲政办发〔2022〕22号",
            DocumentKind.OTHER,
            new RegionCode("530300"));

    private static NormativeDocumentView effective(String from) {
        LocalDate day = LocalDate.parse(from);
        NormativeDocumentEvent registered = new NormativeDocumentRegistered(
                DOCUMENT, LegalTime.startOf(day), 1, "title", day, new Evidence("text", "a".repeat(64)));
        return new Folding<>(new NormativeDocumentFold())
                .whole(Recorded.history(DOCUMENT.id().raw(), List.of(registered)))
                .view();
    }

    @Test
    @Rule("QJ22B-15")
    void the_first_whole_month_is_april_and_march_is_partial() {
        LocalDate effective = LocalDate.parse("2022-03-26");
        assertThat(effective("2022-03-26").firstFullMonth()).isEqualTo("2022-04");
        assertThat(effective("2022-03-26").firstFullQuarter()).isEqualTo("2022-Q2");
        assertThat(Coverage.ofMonth(YearMonth.parse("2022-02"), effective)).isEqualTo(Coverage.NONE);
        assertThat(Coverage.ofMonth(YearMonth.parse("2022-03"), effective)).isEqualTo(Coverage.PARTIAL);
        assertThat(Coverage.ofMonth(YearMonth.parse("2022-04"), effective)).isEqualTo(Coverage.FULL);
        assertThat(Coverage.ofQuarter(YearMonth.parse("2022-03"), effective)).isEqualTo(Coverage.PARTIAL);
        assertThat(Coverage.ofQuarter(YearMonth.parse("2022-06"), effective)).isEqualTo(Coverage.FULL);
        assertThat(effective("2022-12-02").effectiveFrom()).isEqualTo("2022-12-02");
        assertThat(effective("2022-01-01").firstFullMonth()).isEqualTo("2022-01");
        assertThat(effective("2022-01-01").firstFullQuarter()).isEqualTo("2022-Q1");
        assertThat(effective("2022-12-02").firstFullQuarter()).isEqualTo("2023-Q1");
    }
}
