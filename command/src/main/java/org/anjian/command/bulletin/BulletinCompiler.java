package org.anjian.command.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinPart;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.BulletinSums;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.NamedReturn;
import org.anjian.api.bulletin.UsedReturn;
import org.anjian.api.bulletin.query.DivideMonths;
import org.anjian.api.bulletin.query.DividedMonths;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnStanding;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.sector.Sector;
import org.anjian.command.refusal.Refuse;
import org.springframework.stereotype.Component;

/**
 * Compiles a bulletin from the returns that the office has (QJ22B-03). The figures of a return are computed once more at its
 * position, by sector and region; a return whose signed digest does not come out is not counted but refused.
 */
@Component
class BulletinCompiler {

    private final CollectedReturns returns;
    private final SectorEnterprises enterprises;
    private final MonthDivision division;
    private final Regions regions;

    BulletinCompiler(CollectedReturns returns, SectorEnterprises enterprises, MonthDivision division, Regions regions) {
        this.returns = returns;
        this.enterprises = enterprises;
        this.division = division;
        this.regions = regions;
    }

    /** What the bulletin says, from all that is recorded now. */
    CompiledBulletin compile(BulletinSubject bulletin, List<BulletinDivision> divisions, Instant at) {
        RegionCode office = bulletin.office();
        List<CollectedReturn> collected = returns.of(office, bulletin.quarter());
        List<UsedReturn> used = used(collected);
        List<UsedReturn> before = used(returns.of(office, bulletin.quarter().yearBefore()));
        DividedMonths divided = divided(office, used, before);
        BulletinSums sums = new BulletinSums(
                office,
                divided.months().subList(0, used.size()),
                divided.months().subList(used.size(), divided.months().size()));
        List<Sector> registered = enterprises.sectors(office);
        List<Sector> sectors =
                sums
                        .parts(
                                BulletinDivision.SECTOR,
                                registered.stream().map(Sector::name).toList())
                        .stream()
                        .map(part -> Sector.valueOf(part.key()))
                        .toList();
        List<BulletinPart> parts = divisions.stream()
                .flatMap(by -> sums.parts(by, shown(by, office, sectors, collected)).stream())
                .toList();
        return CompiledBulletin.of(
                bulletin,
                divided.head(),
                collected.size(),
                used,
                before,
                named(collected, at),
                sums.total(),
                parts,
                sectors);
    }

    /** The returns counted and named now, to be compared with those of a bulletin that was compiled before. */
    boolean isCurrent(BulletinSubject bulletin, CompiledBulletin compiled, Instant at) {
        List<CollectedReturn> collected = returns.of(bulletin.office(), bulletin.quarter());
        return used(collected).equals(compiled.returns())
                && standings(named(collected, at)).equals(standings(compiled.named()));
    }

    private static List<UsedReturn> used(List<CollectedReturn> collected) {
        return collected.stream().flatMap(one -> one.used().stream()).toList();
    }

    private static List<NamedReturn> named(List<CollectedReturn> collected, Instant at) {
        return collected.stream().flatMap(one -> one.named(at).stream()).toList();
    }

    /** How late a missing return is grows by the day, and makes no other bulletin. */
    private static Map<MonthlyReturnId, ReturnStanding> standings(List<NamedReturn> named) {
        return named.stream().collect(Collectors.toMap(NamedReturn::returnId, NamedReturn::standing));
    }

    private DividedMonths divided(RegionCode office, List<UsedReturn> used, List<UsedReturn> before) {
        List<UsedReturn> all = Stream.concat(used.stream(), before.stream()).toList();
        DividedMonths divided = division.of(
                all.stream()
                        .map(one -> new DivideMonths.Month(one.filter(office), one.position()))
                        .toList(),
                office);
        for (int i = 0; i < all.size(); i++) {
            String computed = divided.months().get(i).computed().sha256();
            Refuse.unless(all.get(i).sha256().equals(computed), BulletinRefusal.RETURN_NOT_REPRODUCIBLE);
        }
        return divided;
    }

    private List<String> shown(
            BulletinDivision division, RegionCode office, List<Sector> sectors, List<CollectedReturn> collected) {
        return switch (division) {
            case SECTOR -> sectors.stream().map(Sector::name).toList();
            case REGION ->
                regions.all().stream()
                        .map(Region::code)
                        .filter(code -> code.isDirectlyUnder(office))
                        .map(RegionCode::raw)
                        .toList();
            case REGULATOR ->
                collected.stream().map(CollectedReturn::organisation).distinct().toList();
        };
    }
}
