package org.anjian.importing.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** The words that tables use for the values of lists, in Chinese and English. */
final class TableWords {

    private static final Map<String, HazardGrade> GRADES = Map.of(
            "一般", HazardGrade.GENERAL,
            "一般隐患", HazardGrade.GENERAL,
            "一般事故隐患", HazardGrade.GENERAL,
            "general", HazardGrade.GENERAL,
            "重大", HazardGrade.MAJOR,
            "重大隐患", HazardGrade.MAJOR,
            "重大事故隐患", HazardGrade.MAJOR,
            "major", HazardGrade.MAJOR);

    private static final Map<String, EnterpriseScale> SCALES = Map.of(
            "规模以上", EnterpriseScale.ABOVE_SCALE,
            "规上", EnterpriseScale.ABOVE_SCALE,
            "abovescale", EnterpriseScale.ABOVE_SCALE,
            "above", EnterpriseScale.ABOVE_SCALE,
            "规模以下", EnterpriseScale.BELOW_SCALE,
            "规下", EnterpriseScale.BELOW_SCALE,
            "belowscale", EnterpriseScale.BELOW_SCALE,
            "below", EnterpriseScale.BELOW_SCALE);

    private static final Map<String, EmploymentMode> MODES = Map.of(
            "专职", EmploymentMode.FULL_TIME,
            "fulltime", EmploymentMode.FULL_TIME,
            "full-time", EmploymentMode.FULL_TIME,
            "兼职", EmploymentMode.PART_TIME,
            "parttime", EmploymentMode.PART_TIME,
            "part-time", EmploymentMode.PART_TIME);

    private static final Map<String, IdentityDocumentKind> DOCUMENTS = Map.of(
            "居民身份证", IdentityDocumentKind.RESIDENT_ID,
            "身份证", IdentityDocumentKind.RESIDENT_ID,
            "residentid", IdentityDocumentKind.RESIDENT_ID,
            "护照", IdentityDocumentKind.PASSPORT,
            "passport", IdentityDocumentKind.PASSPORT,
            "其他", IdentityDocumentKind.OTHER,
            "other", IdentityDocumentKind.OTHER);

    private static final Map<String, Sector> SECTORS = new HashMap<>();

    static {
        for (Sector sector : Sector.values()) {
            SECTORS.put(plain(sector.zh()), sector);
            SECTORS.put(plain(sector.en()), sector);
            SECTORS.put(plain(sector.name()), sector);
        }
    }

    private TableWords() {}

    static @Nullable HazardGrade grade(String word) {
        return GRADES.get(plain(word));
    }

    static @Nullable EnterpriseScale scale(String word) {
        return SCALES.get(plain(word));
    }

    static @Nullable EmploymentMode mode(String word) {
        return MODES.get(plain(word));
    }

    static @Nullable IdentityDocumentKind document(String word) {
        return DOCUMENTS.get(plain(word));
    }

    static @Nullable Sector sector(String word) {
        return SECTORS.get(plain(word));
    }

    private static String plain(String word) {
        return TableText.code(word).replace("_", "").toLowerCase(Locale.ROOT);
    }
}
