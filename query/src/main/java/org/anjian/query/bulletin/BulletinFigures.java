package org.anjian.query.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anjian.api.bulletin.BulletinFigureFilter;
import org.anjian.api.bulletin.BulletinTable;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.CountedRecord;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.UsedReturn;
import org.anjian.api.bulletin.query.BulletinFigureRecords;
import org.anjian.api.bulletin.query.FindBulletinFigureRecords;
import org.anjian.api.bulletin.query.QuarterRestatement;
import org.anjian.api.bulletin.query.RestateBulletins;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.message.Actor;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.query.monthlyreturn.MonthLedger;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.NumberedPage;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for the figures of bulletins: the records behind them, and what their months come to now. */
public final class BulletinFigures {

    private final MonthLedger ledger;
    private final ViewSearch<QuarterlyBulletinView> bulletins;
    private final ReadFilter permissions;

    public BulletinFigures(MonthLedger ledger, ViewSearch<QuarterlyBulletinView> bulletins, ReadFilter permissions) {
        this.ledger = ledger;
        this.bulletins = bulletins;
        this.permissions = permissions;
    }

    /** The records behind a figure; null where there is no such bulletin or revision that the reader may see. */
    @QueryHandler
    public @Nullable BulletinFigureRecords handle(FindBulletinFigureRecords query, Actor actor) {
        BulletinFigureFilter filter = query.filter();
        Reading reading = permissions.of(actor, QuarterlyBulletinView.class);
        NumberedPage page = new NumberedPage(
                "bulletinFigureRecords|" + filter + "|" + query.figure() + "|" + reading.identity(), query.page());
        long before = page.before();
        return bulletins
                .byId(QuarterlyBulletinId.of(filter.office(), filter.quarter()).raw())
                .filter(view -> reading.covers(view.regionPath(), null, false))
                .flatMap(view -> BulletinTable.of(view, filter.revision()))
                .map(table -> records(query, table.compiled(), page, before))
                .orElse(null);
    }

    /** Rows are numbered from the end, so that a page begins below the number of its cursor. */
    private BulletinFigureRecords records(
            FindBulletinFigureRecords query, CompiledBulletin compiled, NumberedPage page, long before) {
        List<BulletinFigureRecords.Entry> all = new ArrayList<>();
        for (UsedReturn used : compiled.returns()) {
            ledger.counted(used.filter(query.filter().office()), used.position()).stream()
                    .filter(counted -> query.filter().has(counted, used.organisation()))
                    .map(counted -> entry(used, counted, query.figure()))
                    .filter(entry -> entry.value() != 0)
                    .forEach(all::add);
        }
        List<BulletinFigureRecords.Entry> rows = IntStream.range(0, all.size())
                .mapToObj(i -> numbered(all.get(i), all.size() - i))
                .filter(entry -> entry.number() < before)
                .limit(page.limit())
                .toList();
        return new BulletinFigureRecords(
                all.stream().mapToLong(BulletinFigureRecords.Entry::value).sum(),
                compiled.position(),
                page.of(rows, BulletinFigureRecords.Entry::number));
    }

    private static BulletinFigureRecords.Entry entry(UsedReturn used, CountedRecord counted, ReturnFigure figure) {
        return new BulletinFigureRecords.Entry(
                0,
                used.returnId(),
                used.organisation(),
                used.month(),
                counted.record(),
                counted.sector(),
                counted.region(),
                counted.figures().value(figure));
    }

    private static BulletinFigureRecords.Entry numbered(BulletinFigureRecords.Entry entry, long number) {
        return new BulletinFigureRecords.Entry(
                number,
                entry.returnId(),
                entry.organisation(),
                entry.month(),
                entry.record(),
                entry.sector(),
                entry.region(),
                entry.value());
    }

    /** Issued revisions and what their months come to now; of others than the reader may see nothing is told. */
    @QueryHandler
    public List<QuarterRestatement> handle(RestateBulletins query, Actor actor) {
        Reading reading = permissions.of(actor, QuarterlyBulletinView.class);
        Map<QuarterlyBulletinId, QuarterlyBulletinView> known = new HashMap<>();
        bulletins
                .byIds(query.bulletins().stream()
                        .map(one -> one.bulletinId().raw())
                        .distinct()
                        .toList())
                .forEach(view -> known.put(view.id(), view));
        return query.bulletins().stream()
                .flatMap(asked -> Optional.ofNullable(known.get(asked.bulletinId()))
                        .filter(view -> reading.covers(view.regionPath(), null, false))
                        .flatMap(view -> issued(view, asked.revision()))
                        .stream())
                .toList();
    }

    private Optional<QuarterRestatement> issued(QuarterlyBulletinView view, int revision) {
        return view.issued().stream()
                .filter(issued -> issued.revision() == revision)
                .findFirst()
                .map(issued -> new QuarterRestating(ledger, view.office()).of(view.id(), revision, issued.compiled()));
    }
}
