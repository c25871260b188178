package org.anjian.command.numbering;

import org.anjian.api.region.RegionCode;
import org.springframework.stereotype.Component;

/** Issues the numbers of documents (文号), such as （麒）应急罚〔2026〕1号: per body, kind and year, without gaps. */
@Component
public class DocumentNumbers {

    private final NumberSeries series;
    private final IssuingBodies bodies = IssuingBodies.bundled();

    public DocumentNumbers(NumberSeries series) {
        this.series = series;
    }

    /**
     * The next number. It belongs to the transaction that draws it: draw it as the last thing before the event.
     *
     * @param organisation the body that issues the document, by its organisation code
     * @param region the region it acts for
     * @param year the legal year
     */
    public String next(String organisation, RegionCode region, DocumentKind kind, int year) {
        String body = bodies.nameOf(organisation, region);
        return series.draw(body, kind.name(), year, ordinal -> body + kind.word() + "〔" + year + "〕" + ordinal + "号");
    }
}
