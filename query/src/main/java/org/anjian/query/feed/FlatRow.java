package org.anjian.query.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.anjian.api.disclosure.view.PublicDecisionView.Content;
import org.anjian.api.disclosure.view.PublicDecisionView.Reply;
import org.anjian.api.feed.ListedParty;
import org.anjian.api.feed.PublicClock;
import org.anjian.api.feed.PublicRecord;
import org.anjian.query.web.SpreadsheetCells;
import org.jspecify.annotations.Nullable;

/** A change as the cells of one flat table; lists in a cell are divided by semicolons. */
final class FlatRow {

    /** The heading of each cell. */
    static final List<String> HEADINGS = List.of(
            "position",
            "op",
            "kind",
            "id",
            "number",
            "at",
            "address",
            "supersededBy",
            "standing",
            "publishedOn",
            "correctedOn",
            "restoredOn",
            "expiresOn",
            "expiredOn",
            "withdrawnOn",
            "cause",
            "reason",
            "legalBasis",
            "agency",
            "party",
            "enterpriseName",
            "creditCode",
            "region",
            "decision",
            "decidedOn",
            "grounds",
            "penalties",
            "fineFen",
            "confiscationFen",
            "summary",
            "withheld",
            "replies",
            "sector",
            "penaltyNumber",
            "listedFor",
            "listedOn",
            "listedBecause",
            "listedUntil",
            "removableFrom");

    private static final int COMMON = 18;

    private final List<String> cells = new ArrayList<>(HEADINGS.size());

    private FlatRow() {}

    /** The cells of a change. */
    static List<String> of(PublicChange change) {
        FlatRow row = new FlatRow();
        row.add(change.position());
        row.add(change.operation().word());
        row.add(change.kind());
        row.add(change.recordId());
        row.add(change.number());
        row.add(change.toldAt());
        row.add(PublicAddresses.record(change.recordId()));
        row.add(change.supersededBy());
        PublicRecord record = change.record();
        if (record != null) {
            row.clock(record);
        }
        row.fill(COMMON);
        if (record != null && record.decision() != null) {
            row.decision(record.decision());
        }
        if (record != null && record.listed() != null) {
            row.listed(record.listed());
        }
        row.fill(HEADINGS.size());
        return row.cells;
    }

    private void clock(PublicRecord record) {
        PublicClock clock = record.clock();
        add(record.standing());
        add(clock.publishedOn());
        add(clock.correctedOn());
        add(clock.restoredOn());
        add(clock.expiresOn());
        add(clock.expiredOn());
        add(clock.withdrawnOn());
        add(clock.cause());
        add(clock.reason());
        add(clock.legalBasis());
    }

    private void decision(Content decision) {
        add(decision.agency());
        add(decision.party());
        add(decision.enterpriseName());
        add(decision.creditCode() == null ? null : decision.creditCode().raw());
        add(decision.region().raw());
        add(decision.kind());
        add(decision.decidedOn());
        add(joined(decision.grounds()));
        add(joined(decision.penalties()));
        add(decision.fineFen());
        add(decision.confiscationFen());
        add(decision.summary());
        add(joined(decision.withheld()));
        add(decision.replies().stream()
                .map(Reply::text)
                .map(text -> text.replace(';', '；'))
                .collect(Collectors.joining("; ")));
    }

    private void listed(ListedParty listed) {
        add(listed.agency());
        add(listed.party());
        add(listed.enterpriseName());
        add(listed.creditCode() == null ? null : listed.creditCode().raw());
        add(listed.region().raw());
        fill(HEADINGS.indexOf("sector"));
        add(listed.sector());
        add(listed.penaltyNumber());
        add(listed.ground());
        add(listed.listedOn());
        add(listed.reasons());
        add(listed.until());
        add(listed.removableFrom());
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private void fill(int size) {
        while (cells.size() < size) {
            cells.add("");
        }
    }

    private void add(@Nullable Object cell) {
        cells.add(cell == null ? "" : SpreadsheetCells.harmless(cell.toString()));
    }
}
