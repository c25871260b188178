package org.anjian.query.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;
import org.anjian.api.words.InWords;

/** Values of fields in words: constants by their terms, money in its currency, instants by the legal clock. */
final class ValueWords {

    private static final InWords YES = new InWords("是", "yes");
    private static final InWords NO = new InWords("否", "no");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(LegalTime.ZONE);

    private static final String OF_EVENTS = "values.properties";

    private final Map<String, InWords> constants;

    private ValueWords(Map<String, InWords> constants) {
        this.constants = constants;
    }

    /** Those that events speak of. */
    static ValueWords ofEvents() {
        return new ValueWords(WordFile.read(OF_EVENTS));
    }

    /** Those that documents have. */
    static ValueWords ofDocuments() {
        return new ValueWords(WordFile.read(OF_EVENTS, "constants.properties"));
    }

    /** The keys of all constants that have words: {@code Type.CONSTANT}. */
    Collection<String> keys() {
        return Collections.unmodifiableSet(constants.keySet());
    }

    /**
     * A constant of an enumeration.
     *
     * @throws IllegalArgumentException where it has no words
     */
    InWords constant(String type, String name) {
        if (type.equals(Sector.class.getSimpleName())) {
            Sector sector = Sector.valueOf(name);
            return new InWords(sector.zh(), sector.en());
        }
        InWords words = constants.get(type + "." + name);
        if (words == null) {
            throw new IllegalArgumentException("No words for " + type + "." + name);
        }
        return words;
    }

    /** A constant of an enumeration, as it is written where no words are known. */
    InWords constantOrItself(String type, String name) {
        boolean known = constants.containsKey(type + "." + name)
                || type.equals(Sector.class.getSimpleName())
                        && Stream.of(Sector.values())
                                .anyMatch(sector -> sector.name().equals(name));
        return known ? constant(type, name) : InWords.same(name);
    }

    static InWords yesOrNo(boolean value) {
        return value ? YES : NO;
    }

    /** An amount in hundredths of a currency, as a record of that region counts it. */
    static InWords money(long hundredths, Currency currency) {
        String amount = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(BigDecimal.valueOf(hundredths, 2));
        return new InWords(amount + currency.zh, currency.en + " " + amount);
    }

    /** An instant to the minute, at Asia/Shanghai. */
    static InWords instant(String iso) {
        return InWords.same(MINUTE.format(Instant.parse(iso)));
    }

    static InWords list(List<InWords> words) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        words.forEach(each -> {
            zh.add(each.zh());
            en.add(each.en());
        });
        return new InWords(String.join("、", zh), String.join(", ", en));
    }

    /** In what a region counts its money: imported records keep theirs. */
    enum Currency {
        YUAN("元", "CNY"),
        DOLLAR("美元", "USD");

        private final String zh;
        private final String en;

        Currency(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        static Currency of(Collection<String> regionPath) {
            return regionPath.contains("US") ? DOLLAR : YUAN;
        }
    }
}
