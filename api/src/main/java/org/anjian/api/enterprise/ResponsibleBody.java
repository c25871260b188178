package org.anjian.api.enterprise;

import org.anjian.api.refusal.Required;

/**
 * A body that answers for an enterprise: the regulator that supervises it (监管主体) or the body that manages it (管理主体).
 *
 * @param code the code of the body; of a regulator the organisation its officers act for
 * @param name its name
 */
public record ResponsibleBody(String code, String name) {

    public ResponsibleBody {
        code = Required.name(code, "code");
        name = Required.name(name, "name");
    }
}
