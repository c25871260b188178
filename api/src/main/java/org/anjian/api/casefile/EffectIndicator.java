package org.anjian.api.casefile;

import org.anjian.api.refusal.Required;

/** An indicator of the effect of enforcement (评估指标). */
public record EffectIndicator(String name, String value) {

    public EffectIndicator {
        name = Required.name(name, "name");
        value = Required.text(value, "value");
    }
}
