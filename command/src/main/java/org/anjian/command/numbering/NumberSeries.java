package org.anjian.command.numbering;

import java.util.function.LongFunction;
import org.anjian.api.region.RegionCode;

/** Issues numbers (编号登记, QJ22B-09a; 文号): in order, unique, never reused, one series an issuer, kind and year. */
@FunctionalInterface
public interface NumberSeries {

    /**
     * The next number of a series. It belongs to the transaction that draws it.
     *
     * @param issuer the region or body that issues it
     * @param kind what it is for
     * @param year the legal year
     * @param form the text of a number by its place in the series, from 1
     */
    String draw(String issuer, String kind, int year, LongFunction<String> form);

    /**
     * The next registration number, such as 530302-YH-2022-000123.
     *
     * @param region the region that issues it
     * @param kind what it is for
     * @param year the legal year of the registration
     */
    default String next(RegionCode region, NumberKind kind, int year) {
        return draw(region.raw(), kind.name(), year, ordinal -> format(region, kind, year, ordinal));
    }

    /** The text of a registration number: region, kind, year and at least six digits. */
    static String format(RegionCode region, NumberKind kind, int year, long ordinal) {
        return String.format("%s-%s-%04d-%06d", region.raw(), kind, year, ordinal);
    }
}
