package org.anjian.api.message;

import java.util.List;

/**
 * On what an act rests (依据, QJ16-06g): the rules of the catalogue, each with its provision.
 *
 * @param rules the ids of the rules, such as QJ22B-09b; none where the context does not say
 */
public record LegalBasis(List<String> rules) {

    /** What is said of no act in particular. */
    public static final LegalBasis UNSAID = new LegalBasis(List.of());

    public LegalBasis {
        rules = List.copyOf(rules);
    }

    /** Those rules. */
    public static LegalBasis of(String... rules) {
        return new LegalBasis(List.of(rules));
    }

    /** The rules with their provisions: {@code QJ22B-09b 曲政办发〔2022〕22号 …}. */
    public List<String> cited() {
        return rules.stream().map(LegalSources::cited).toList();
    }
}
