package org.anjian.command.safetymanager;

import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.SafetyManagerRefusal;

/** Says no in one line. */
final class Refuse {

    private Refuse() {}

    static void when(boolean wrong, SafetyManagerRefusal code) {
        if (wrong) {
            throw new RefusedException(code);
        }
    }

    static void when(boolean wrong, SafetyManagerRefusal code, String field) {
        if (wrong) {
            throw new RefusedException(code, field);
        }
    }

    static void unless(boolean right, SafetyManagerRefusal code) {
        when(!right, code);
    }
}
