package org.anjian.command.numbering;

import org.anjian.api.region.RegionCode;

/** Issues registration numbers (编号登记, QJ22B-09a): in order, unique, never reused. */
@FunctionalInterface
public interface NumberSeries {

    /**
     * The next number of a series, such as 530302-YH-2022-000123. It belongs to the transaction that draws it.
     *
     * @param region the region that issues it
     * @param kind what it is for
     * @param year the legal year of the registration
     */
    String next(RegionCode region, NumberKind kind, int year);

    /** The text of a number: region, kind, year and at least six digits. */
    static String format(RegionCode region, NumberKind kind, int year, long ordinal) {
        return String.format("%s-%s-%04d-%06d", region.raw(), kind, year, ordinal);
    }
}
