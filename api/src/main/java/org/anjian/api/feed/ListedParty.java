package org.anjian.api.feed;

import java.time.LocalDate;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of an entry of the blacklist.
 *
 * @param party whether the enterprise or a person who works there is listed; a person is not named here
 * @param enterpriseName the enterprise
 * @param creditCode of the enterprise; null where it has none
 * @param agency the code of the body that penalised and listed
 * @param penaltyNumber the number of the penalty decision
 * @param ground for what
 * @param listedOn since when it is on the list
 * @param reasons why; null where they hold what the public must not read
 * @param basis the provisions
 * @param until the last day of the term
 * @param removableFrom the first day for an application for early removal
 */
public record ListedParty(
        SubjectKind party,
        String enterpriseName,
        @Nullable CreditCode creditCode,
        Sector sector,
        RegionCode region,
        String agency,
        String penaltyNumber,
        BlacklistGround ground,
        @Nullable LocalDate listedOn,
        @Nullable String reasons,
        @Nullable String basis,
        @Nullable LocalDate until,
        @Nullable LocalDate removableFrom) {}
