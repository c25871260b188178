package org.anjian.command.normativedocument;

import org.anjian.api.normativedocument.NormativeDocumentSubject;

/** A document of the register, as a clean-up asks for it. */
record RegisteredDocument(NormativeDocumentSubject subject, boolean repealed) {}
