package org.anjian.api.selfdeclaration.query;

import org.anjian.api.page.Page;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;

/** The answer to {@link FindSelfDeclarations}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record SelfDeclarationPage(Page<SelfDeclarationView> page) {}
