package org.anjian.api.selfdeclaration;

/** What a declaration is warned of when it arrives. */
public enum DeclarationWarning {
    /** The enterprise has set up no body that investigates hazards (QJ16-03e). */
    HAZARD_BODY_MISSING
}
