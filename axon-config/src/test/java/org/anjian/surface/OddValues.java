package org.anjian.surface;

import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;

/** Texts and numbers of which somebody, somewhere, did not think. */
final class OddValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\udc00x",
            "x\udbff",
            "\u202etxt.exe",
            "\u2066\u2069\u200f",
            "\ufeffbom",
            "\uffff\ufffe",
            "e\u0301\u0301\u0301\u0301",
            "👩‍👩‍👧‍👦",
            "安全生产",
            "\r\nSet-Cookie: a=b",
            "%0d%0aSet-Cookie:%20a=b",
            "' OR '1'='1",
            "'; DROP TABLE domain_event_entry; --",
            "1) UNION SELECT version() --",
            "\"}]}}{\"match_all\":{}}",
            "*",
            "?:~^[]{}()\\/+-&&||!",
            "(a+)+$",
            "_index:*",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}${7*7}{{7*7}}",
            "<script>alert(1)</script>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "file:///etc/passwd",
            "%s%n%x%1$s",
            "=cmd|'/c calc'!A0",
            "null",
            "true",
            "NaN",
            "-0",
            "1e999",
            "0x7f",
            "enterprise-91530302MA6K00001A",
            "hazard-00000000-0000-0000-0000-000000000000",
            "530302",
            "530300",
            "2026-11-02",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01T00:00:00Z",
            "2026-11-02T09:00:00+08:00",
            "2026-11-02T09:00:00+99:00",
            "2026-11-02T25:61:61Z",
            "9223372036854775808",
            "eyJhIjoxfQ==",
            "WzEsMl0=");

    private static final List<Number> NUMBERS = List.of(
            0,
            1,
            -1,
            20,
            500,
            501,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            1.5,
            1e300,
            -0.0,
            new BigInteger("9".repeat(400)));

    private OddValues() {}

    static String text(RandomGenerator random) {
        return switch (random.nextInt(12)) {
            case 0 -> TEXTS.get(random.nextInt(TEXTS.size())).repeat(1 + random.nextInt(3));
            case 1 -> "长".repeat(random.nextInt(3_000));
            case 2 -> anyCharacters(random, random.nextInt(40));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    static Number number(RandomGenerator random) {
        return random.nextInt(3) == 0 ? random.nextLong() : NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    /** Any UTF-16 units, paired or not. */
    static String anyCharacters(RandomGenerator random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        }
        return text.toString();
    }

    /** One of them. */
    @SafeVarargs
    static <T> T one(RandomGenerator random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
