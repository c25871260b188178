package org.anjian.api.powerlist;

import org.anjian.api.refusal.Required;

/**
 * One power of a body and the duty that comes with it (权责清单事项, QJ16-05a).
 *
 * @param code its code, of one list only
 * @param name what may be done
 * @param legalBasis the law and the article that give the power
 * @param procedure how it is exercised
 * @param duty what the body answers for
 */
public record PowerItem(String code, String name, String legalBasis, String procedure, String duty) {

    public PowerItem {
        code = Required.name(code, "items.code");
        name = Required.name(name, "items.name");
        legalBasis = Required.text(legalBasis, "items.legalBasis");
        procedure = Required.text(procedure, "items.procedure");
        duty = Required.text(duty, "items.duty");
    }
}
