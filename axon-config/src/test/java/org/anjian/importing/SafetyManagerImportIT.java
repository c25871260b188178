package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.command.AssignSupervisingRegulator;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.operations.JobArguments;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A table of safety managers goes through the real ledger: persons once, posts once, every bad row named. */
@NodeForTests
class SafetyManagerImportIT {

    private static final int ENTERPRISES = 100;
    private static final int ROWS = 5_000;
    private static final int EVERY_BAD = 20;
    private static final long MOST_MEMORY = 300L << 20;
    private static final Instant BEGIN = Instant.parse("2026-01-05T01:00:00Z");

    private final CommandGateway commands;
    private final ImportJob imports;

    @TempDir
    Path folder;

    @Autowired
    SafetyManagerImportIT(CommandGateway commands, ImportJob imports) {
        this.commands = commands;
        this.imports = imports;
    }

    @Test
    void of_five_thousand_rows_each_bad_one_is_named_and_a_second_run_imports_none() throws Exception {
        IntStream.range(0, ENTERPRISES).forEach(this::enterprise);
        Path file = workbook();
        int bad = ROWS / EVERY_BAD;

        var memory = new MemoryWatch();
        Map<String, Object> first = imports.run(arguments(file), memory);
        assertThat(first)
                .containsEntry("imported", (long) ROWS - bad)
                .containsEntry("rejected", (long) bad)
                .containsEntry("alreadyThere", 0L);
        System.out.printf(
                "SafetyManagerImportIT: at most %d MB more in use, looked %d times%n",
                memory.most() >> 20, memory.looks());
        assertThat(memory.looks()).isGreaterThan(3);
        assertThat(memory.most()).isLessThan(MOST_MEMORY);
        List<String> rejects = Files.readAllLines(Path.of(first.get("rejects").toString()));
        assertThat(rejects).hasSize(1 + 2 * bad);
        assertThat(rejects)
                .anyMatch(line ->
                        line.contains("managers.xlsx:21") && line.contains("证件号码") && line.contains("公民身份号码校验码不正确"))
                .anyMatch(line -> line.contains("managers.xlsx:21") && line.contains("任职方式"));
        assertThat(String.join("\n", rejects)).doesNotContain("经理二十");

        Map<String, Object> second = imports.run(arguments(file), new Silent());
        assertThat(second)
                .containsEntry("imported", 0L)
                .containsEntry("rejected", (long) bad)
                .containsEntry("alreadyThere", (long) ROWS - bad);
    }

    private static JobArguments arguments(Path file) {
        return new JobArguments(Map.of("adapter", "safety-manager-table", "folder", file.toString()));
    }

    private void enterprise(int number) {
        RegionCode region = new RegionCode("530302");
        MetaData head =
                MetaData.from(new Actor("head", Role.AGENCY_HEAD, "qilin-emergency-bureau", region, null).toMetadata());
        commands.sendAndWait(
                new RegisterEnterprise(
                        code(number),
                        null,
                        new EnterpriseProfile("企业" + number, Sector.INDUSTRY, null, null, 40, null),
                        region,
                        BEGIN,
                        null),
                head);
        ResponsibleBody bureau = new ResponsibleBody("qilin-emergency-bureau", "麒麟区应急管理局");
        commands.sendAndWait(
                new AssignSupervisingRegulator(EnterpriseId.of(code(number)), bureau, bureau, BEGIN, null), head);
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("managers.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("安全管理人员");
            String[] headings = {"统一社会信用代码", "姓名", "身份证号", "专兼职", "系统账号", "任职日期"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            for (int row = 1; row <= ROWS; row++) {
                boolean bad = row % EVERY_BAD == 0;
                String digits = "530302%04d0101%03d".formatted(1960 + row / 1_000, row % 1_000);
                char check = IdentityDocument.checkCharacter(digits);
                sheet.value(row, 0, code(row % ENTERPRISES).raw());
                sheet.value(row, 1, bad ? "经理二十" : "经理" + row);
                sheet.value(row, 2, digits + (bad ? (check == '1' ? '2' : '1') : check));
                sheet.value(row, 3, bad ? "不详" : row % 3 == 0 ? "兼职" : "专职");
                sheet.value(row, 4, "account-" + row);
                sheet.value(row, 5, LocalDate.of(2026, 2, 1 + row % 28));
                sheet.style(row, 5).format("yyyy-mm-dd").set();
            }
        }
        return file;
    }

    private static CreditCode code(int number) {
        String digits = "91530302MA7M%05d".formatted(number);
        return new CreditCode(digits + CreditCode.checkCharacter(digits));
    }
}
