package org.anjian.importing.table;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.SourceDay;

/** A table of enterprises (企业台账): the rules by which a row becomes the registration of an enterprise. */
final class EnterpriseTable implements TableLayout<EnterpriseTableColumn> {

    @Override
    public String name() {
        return "enterprise-table";
    }

    @Override
    public Class<EnterpriseTableColumn> columns() {
        return EnterpriseTableColumn.class;
    }

    @Override
    public ImportRow row(TableCells<EnterpriseTableColumn> cells, Instant now) {
        CreditCode code = cells.read(EnterpriseTableColumn.CREDIT_CODE, cell -> new CreditCode(TableCells.code(cell)));
        String name = cells.read(EnterpriseTableColumn.NAME, TableCells::name);
        RegionCode region = cells.read(EnterpriseTableColumn.REGION, cell -> new RegionCode(TableCells.code(cell)));
        Sector sector = cells.read(EnterpriseTableColumn.SECTOR, cell -> TableCells.known(TableWords.sector(cell)));
        String sectorCode = cells.optional(EnterpriseTableColumn.SECTOR_CODE, TableCells::code);
        EnterpriseScale scale =
                cells.optional(EnterpriseTableColumn.SCALE, cell -> TableCells.known(TableWords.scale(cell)));
        Integer employees = cells.optional(EnterpriseTableColumn.EMPLOYEES, TableCells::count);
        if (employees != null && employees < 0) {
            cells.refuse(EnterpriseTableColumn.EMPLOYEES, InputRefusal.OUT_OF_RANGE);
        }
        String address = cells.optional(EnterpriseTableColumn.ADDRESS, TableCells::text);
        LocalDate registered = cells.optional(EnterpriseTableColumn.REGISTERED, TableCells.pastDay(now));
        if (!cells.reasons().isEmpty()) {
            return new ImportRow.Rejected(cells.reference(), code == null ? "?" : code.raw(), cells.reasons());
        }
        return ImportRow.Sendable.enterprise(
                cells.reference(),
                code.raw(),
                new RegisterEnterprise(
                        code,
                        null,
                        new EnterpriseProfile(name, sector, sectorCode, scale, employees, address),
                        region,
                        registered == null ? now : SourceDay.noonNotAfter(registered, now),
                        null));
    }
}
