package org.anjian.command.penaltycase;

import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.FineClaim;
import org.anjian.api.penaltycase.SurchargePause;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The surcharge: three per cent a day, never above the fine, and nothing while it is paused (NL-CF72). */
class FineAccountTest {

    private static final LocalDate PAY_BY = LocalDate.of(2024, 10, 12);
    private static final FineAccount HUNDRED_THOUSAND =
            FineAccount.EMPTY.with(FineClaim.of("1", 10_000_000, PAY_BY, 30));

    @Rule("NL-CF72")
    @Test
    void it_is_three_per_cent_a_day_and_capped_on_day_34() {
        assertThat(HUNDRED_THOUSAND.at(PAY_BY).surchargeFen()).isZero();
        assertThat(HUNDRED_THOUSAND.at(PAY_BY.plusDays(1)).surchargeFen()).isEqualTo(300_000);
        assertThat(HUNDRED_THOUSAND.at(PAY_BY.plusDays(10)).surchargeFen()).isEqualTo(3_000_000);
        assertThat(HUNDRED_THOUSAND.at(PAY_BY.plusDays(33)).surchargeFen()).isEqualTo(9_900_000);
        assertThat(HUNDRED_THOUSAND.at(PAY_BY.plusDays(34)).surchargeFen()).isEqualTo(10_000_000);
        assertThat(HUNDRED_THOUSAND.at(PAY_BY.plusDays(400)).surchargeFen()).isEqualTo(10_000_000);
    }

    @Rule("NL-CF72")
    @Test
    void a_review_of_twenty_days_adds_nothing() {
        FineAccount reviewed = HUNDRED_THOUSAND
                .paused(SurchargePause.REMEDY, PAY_BY.plusDays(6))
                .resumed(SurchargePause.REMEDY, PAY_BY.plusDays(26));
        assertThat(reviewed.at(PAY_BY.plusDays(25)).surchargeFen()).isEqualTo(1_500_000);
        assertThat(reviewed.at(PAY_BY.plusDays(30)).surchargeFen()).isEqualTo(3_000_000);
    }

    @Test
    void whatever_happens_paid_and_open_are_the_fine_and_its_surcharge() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int story = 0; story < 2_000; story++) {
            FineAccount account = FineAccount.EMPTY.with(FineClaim.of("1", 1 + random.nextInt(1_000_000), PAY_BY, 30));
            LocalDate day = PAY_BY;
            for (int step = 0; step < 12; step++) {
                day = day.plusDays(random.nextInt(9));
                account = switch (random.nextInt(5)) {
                    case 0 -> {
                        long owed = account.at(day).owedFen();
                        yield owed == 0 ? account : account.paid(1 + random.nextLong(owed), day);
                    }
                    case 1 -> account.paused(SurchargePause.REMEDY, day);
                    case 2 -> account.resumed(SurchargePause.REMEDY, day);
                    case 3 -> account.with(FineClaim.of("d" + step, 1 + random.nextInt(100_000), day.plusDays(15), 30));
                    default -> account.at(day);
                };
                assertThat(account.paidFen() + account.owedFen())
                        .as("seed " + seed)
                        .isEqualTo(account.fineFen() + account.surchargeFen());
                assertThat(account.claims())
                        .as("seed " + seed)
                        .allSatisfy(claim -> assertThat(claim.surchargeFen()).isBetween(0L, claim.fineFen()))
                        .allSatisfy(claim -> assertThat(claim.openFen()).isNotNegative());
            }
        }
    }
}
