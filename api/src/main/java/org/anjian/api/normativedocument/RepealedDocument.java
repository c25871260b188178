package org.anjian.api.normativedocument;

import org.jspecify.annotations.Nullable;

/**
 * A document that a locality repealed in its clean-up.
 *
 * @param number its number (文号)
 * @param documentId the document in the register; null where it was never registered
 */
public record RepealedDocument(String number, @Nullable NormativeDocumentId documentId) {}
