package org.anjian.query.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinPart;
import org.anjian.api.bulletin.BulletinSums;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.DividedMonth;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.UsedReturn;
import org.anjian.api.bulletin.query.QuarterRestatement;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.query.Restatement;
import org.anjian.api.region.RegionCode;
import org.anjian.query.monthlyreturn.MonthLedger;

/** What a bulletin published beside what its months come to now, and the events in between. */
final class QuarterRestating {

    private final MonthLedger ledger;
    private final RegionCode office;

    QuarterRestating(MonthLedger ledger, RegionCode office) {
        this.ledger = ledger;
        this.office = office;
    }

    QuarterRestatement of(QuarterlyBulletinId bulletin, int revision, CompiledBulletin compiled) {
        List<DividedMonth> now = new ArrayList<>();
        List<QuarterRestatement.Explanation> explained = new ArrayList<>();
        ReturnFigures effect = ReturnFigures.NIL;
        long position = compiled.position();
        for (UsedReturn used : compiled.returns()) {
            ReturnFilter filter = used.filter(office);
            Restatement restatement = ledger.restated(ledger.at(filter, used.position()));
            position = Math.max(position, restatement.restated().position());
            effect = effect.plus(restatement.effect());
            restatement
                    .explained()
                    .forEach(event -> explained.add(new QuarterRestatement.Explanation(used.returnId(), event)));
            now.add(ledger.divided(filter, restatement.restated().position()));
        }
        BulletinSums sums = new BulletinSums(office, now, List.of());
        List<QuarterRestatement.Part> parts = Stream.of(BulletinDivision.SECTOR, BulletinDivision.REGION)
                .flatMap(division -> parts(compiled, sums, division))
                .toList();
        return new QuarterRestatement(
                bulletin,
                revision,
                position,
                compiled.total().figures(),
                sums.total().figures(),
                effect,
                parts,
                explained);
    }

    private static Stream<QuarterRestatement.Part> parts(
            CompiledBulletin compiled, BulletinSums sums, BulletinDivision division) {
        Map<String, ReturnFigures> published =
                compiled.parts(division).stream().collect(Collectors.toMap(BulletinPart::key, BulletinPart::figures));
        return published.isEmpty()
                ? Stream.empty()
                : sums.parts(division, published.keySet()).stream()
                        .map(part -> new QuarterRestatement.Part(
                                division,
                                part.key(),
                                published.getOrDefault(part.key(), ReturnFigures.NIL),
                                part.figures()));
    }
}
