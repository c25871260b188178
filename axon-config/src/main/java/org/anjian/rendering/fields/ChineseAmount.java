package org.anjian.rendering.fields;

import java.util.Locale;

/** Amounts of money as official documents write them. */
public final class ChineseAmount {

    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private ChineseAmount() {}

    /** In figures, such as 15,000.00元. */
    public static String figures(long fen) {
        return String.format(Locale.ROOT, "%,d.%02d元", fen / 100, Math.abs(fen % 100));
    }

    /**
     * In capitals, such as 人民币壹万伍仟元整 (大写): zeros between digits are said once, those at the end not at all; 角 and 分
     * follow where there are any, and 整 where there is no 分.
     *
     * @param fen not below zero
     */
    public static String capitals(long fen) {
        if (fen < 0) {
            throw new IllegalArgumentException("An amount below zero has no capitals: " + fen);
        }
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int cents = (int) (fen % 10);
        StringBuilder text = new StringBuilder("人民币");
        if (yuan > 0 || fen == 0) {
            text.append(yuan == 0 ? DIGITS[0] : whole(yuan)).append('元');
        }
        if (jiao > 0) {
            text.append(DIGITS[jiao]).append('角');
        } else if (cents > 0 && yuan > 0) {
            text.append(DIGITS[0]);
        }
        return text.append(cents > 0 ? DIGITS[cents] + "分" : "整").toString();
    }

    /** Above zero: so many 亿, so many 万, and the rest; a zero where the rest does not fill its places. */
    private static String whole(long yuan) {
        if (yuan >= HUNDRED_MILLION) {
            return whole(yuan / HUNDRED_MILLION) + '亿' + rest(yuan % HUNDRED_MILLION, HUNDRED_MILLION);
        }
        if (yuan >= TEN_THOUSAND) {
            return whole(yuan / TEN_THOUSAND) + '万' + rest(yuan % TEN_THOUSAND, TEN_THOUSAND);
        }
        return part((int) yuan);
    }

    private static String rest(long rest, long unit) {
        if (rest == 0) {
            return "";
        }
        return rest < unit / 10 ? DIGITS[0] + whole(rest) : whole(rest);
    }

    private static String part(int part) {
        StringBuilder text = new StringBuilder();
        boolean zeroBefore = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = (int) (part / Math.pow(10, place)) % 10;
            if (digit == 0) {
                zeroBefore = !text.isEmpty();
                continue;
            }
            if (zeroBefore) {
                text.append(DIGITS[0]);
            }
            text.append(DIGITS[digit]).append(PLACES[place]);
            zeroBefore = false;
        }
        return text.toString();
    }
}
