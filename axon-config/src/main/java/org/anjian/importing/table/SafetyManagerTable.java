package org.anjian.importing.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.command.EnrolSafetyManager;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.RowRecord;
import org.anjian.importing.source.SourceDay;
import org.jspecify.annotations.Nullable;

/**
 * A table of safety managers (安全管理人员台账): the rules by which a row becomes the registration of a person and the
 * appointment. The key of a row is made of the enterprise and the account: reports hold nothing personal.
 */
final class SafetyManagerTable implements TableLayout<SafetyManagerTableColumn> {

    /** Where the code of the registering authority stands in a credit code (GB 32100). */
    private static final int REGION_FROM = 2;

    private static final int REGION_TO = 8;

    @Override
    public String name() {
        return "safety-manager-table";
    }

    @Override
    public Class<SafetyManagerTableColumn> columns() {
        return SafetyManagerTableColumn.class;
    }

    @Override
    public ImportRow row(TableCells<SafetyManagerTableColumn> cells, Instant now) {
        CreditCode code =
                cells.read(SafetyManagerTableColumn.CREDIT_CODE, cell -> new CreditCode(TableCells.code(cell)));
        String name = cells.read(SafetyManagerTableColumn.NAME, TableCells::name);
        IdentityDocument identity = identity(cells);
        String phone = cells.optional(SafetyManagerTableColumn.PHONE, TableText::code);
        EmploymentMode mode =
                cells.read(SafetyManagerTableColumn.MODE, cell -> TableCells.known(TableWords.mode(cell)));
        String account = cells.read(SafetyManagerTableColumn.ACCOUNT, cell -> TableCells.name(TableText.code(cell)));
        LocalDate appointed = cells.optional(SafetyManagerTableColumn.APPOINTED, TableCells.pastDay(now));
        String key = (code == null ? "?" : code.raw()) + "/" + (account == null ? "?" : account);
        if (!cells.reasons().isEmpty()) {
            return new ImportRow.Rejected(cells.reference(), key, cells.reasons());
        }
        EnterpriseId enterprise = EnterpriseId.of(code);
        Instant at = appointed == null ? now : SourceDay.noonNotAfter(appointed, now);
        return new ImportRow.Sendable(
                cells.reference(),
                key,
                enterprise,
                new RegionCode(code.raw().substring(REGION_FROM, REGION_TO)),
                null,
                List.of(new RowRecord(
                        name() + "/" + key,
                        new EnrolSafetyManager(enterprise, name, identity, phone, mode, account, at, null))),
                List.of());
    }

    private static @Nullable IdentityDocument identity(TableCells<SafetyManagerTableColumn> cells) {
        IdentityDocumentKind kind = cells.isEmpty(SafetyManagerTableColumn.DOCUMENT_KIND)
                ? IdentityDocumentKind.RESIDENT_ID
                : cells.read(
                        SafetyManagerTableColumn.DOCUMENT_KIND, cell -> TableCells.known(TableWords.document(cell)));
        return cells.read(
                SafetyManagerTableColumn.DOCUMENT_NUMBER,
                cell -> kind == null ? null : new IdentityDocument(kind, TableCells.code(cell)));
    }
}
