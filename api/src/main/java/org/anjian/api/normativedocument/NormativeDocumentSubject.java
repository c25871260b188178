package org.anjian.api.normativedocument;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a normative document says about it.
 *
 * @param number the number of the document (文号)
 */
public record NormativeDocumentSubject(NormativeDocumentId id, String number, DocumentKind kind, RegionCode region) {}
