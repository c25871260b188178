package org.anjian.command.bulletin;

import java.util.Collection;
import java.util.List;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enterprises by region and sector, from the write side's own table of enterprises; those that were closed are none. */
@Component
class SectorEnterpriseLookup implements SectorEnterprises {

    private static final String OPEN_UNDER = " FROM enterprise_lookup WHERE NOT closed AND region LIKE :under";

    private final JdbcClient database;

    SectorEnterpriseLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Sector> sectors(RegionCode office) {
        return database
                .sql("SELECT DISTINCT sector" + OPEN_UNDER)
                .param("under", under(office))
                .query((row, index) -> Sector.valueOf(row.getString(1)))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public int count(RegionCode office, Collection<Sector> sectors) {
        return sectors.isEmpty()
                ? 0
                : database.sql("SELECT count(*)" + OPEN_UNDER + " AND sector IN (:sectors)")
                        .param("under", under(office))
                        .param("sectors", names(sectors))
                        .query(Integer.class)
                        .single();
    }

    @Override
    public List<BulletinRecipient> next(
            RegionCode office, Collection<Sector> sectors, @Nullable String after, int most) {
        return sectors.isEmpty()
                ? List.of()
                : database.sql("SELECT id, name, region, sector" + OPEN_UNDER
                                + " AND sector IN (:sectors) AND id > :after ORDER BY id LIMIT :most")
                        .param("under", under(office))
                        .param("sectors", names(sectors))
                        .param("after", after == null ? "" : after)
                        .param("most", most)
                        .query((row, index) -> BulletinRecipient.enterprise(
                                new EnterpriseId(row.getString("id")),
                                row.getString("name"),
                                new RegionCode(row.getString("region")),
                                Sector.valueOf(row.getString("sector"))))
                        .list();
    }

    private static List<String> names(Collection<Sector> sectors) {
        return sectors.stream().map(Sector::name).toList();
    }

    /** The codes of a city or county and of everything below begin alike. */
    private static String under(RegionCode office) {
        String code = office.raw();
        return (office.level() == RegionLevel.CITY ? code.substring(0, 4) : code) + "%";
    }
}
