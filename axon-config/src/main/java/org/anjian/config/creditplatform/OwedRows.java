package org.anjian.config.creditplatform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.anjian.api.creditplatform.CreditRecordKind;
import org.anjian.api.creditplatform.view.CreditOwedView;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.query.creditplatform.CreditOwedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the write side says is owed. */
final class OwedRows implements CreditOwedTable {

    private static final String IN_BOTH = " FROM credit_owed WHERE region_path @> CAST(:regions AS text[])";

    private final JdbcClient database;

    OwedRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long count(RegionCode region, RegionCode within) {
        return database.sql("SELECT count(*)" + IN_BOTH)
                .param("regions", both(region, within))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Row> rows(RegionCode region, RegionCode within, @Nullable Place after, int limit) {
        return database.sql("SELECT *" + IN_BOTH + " AND (changed_micros, record) > (:micros, :record)"
                        + " ORDER BY changed_at, record LIMIT :limit")
                .param("regions", both(region, within))
                .param("micros", after == null ? Long.MIN_VALUE : after.micros())
                .param("record", after == null ? "" : after.record())
                .param("limit", limit)
                .query(OwedRows::row)
                .list();
    }

    private static String[] both(RegionCode region, RegionCode within) {
        return new String[] {region.raw(), within.raw()};
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        String record = row.getString("record");
        return new Row(
                new Place(row.getLong("changed_micros"), record),
                new CreditOwedView(
                        record,
                        CreditRecordKind.valueOf(row.getString("kind")),
                        new CreditCode(row.getString("credit_code")),
                        row.getString("enterprise_name"),
                        new RegionCode(row.getString("region")),
                        row.getLong("changed"),
                        LegalTime.dayOf(row.getObject("changed_at", OffsetDateTime.class)
                                .toInstant()),
                        row.getBoolean("known"),
                        row.getBoolean("stands"),
                        row.getString("refusal")));
    }
}
