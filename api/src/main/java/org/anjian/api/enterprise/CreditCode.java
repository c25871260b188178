package org.anjian.api.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjian.api.refusal.RefusedException;

/** A unified social credit code (统一社会信用代码, GB 32100): 18 characters, the last a check character modulo 31. */
public record CreditCode(@JsonValue String raw) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreditCode {
        if (raw == null || !SHAPE.matcher(raw).matches()) {
            throw new RefusedException(EnterpriseRefusal.CREDIT_CODE_MALFORMED, "creditCode");
        }
        if (raw.charAt(LENGTH - 1) != checkCharacter(raw)) {
            throw new RefusedException(EnterpriseRefusal.CREDIT_CODE_CHECK_DIGIT, "creditCode");
        }
    }

    /** The code that an identity follows from; empty where it follows from an identifier of another scheme. */
    public static Optional<CreditCode> of(EnterpriseId enterprise) {
        String code = enterprise.raw().substring(enterprise.raw().indexOf('-') + 1);
        boolean wellFormed = SHAPE.matcher(code).matches() && code.charAt(LENGTH - 1) == checkCharacter(code);
        return wellFormed ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    /** The check character that belongs to the first 17 characters of a code. */
    public static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return raw;
    }
}
