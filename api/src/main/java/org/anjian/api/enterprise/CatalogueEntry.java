package org.anjian.api.enterprise;

import java.time.LocalDate;

/**
 * The entry of an enterprise in the catalogue of supervised objects (QJ16-09c).
 *
 * @param cataloguedOn since when it stands there
 */
public record CatalogueEntry(ResponsibleBody responsibleBody, LocalDate cataloguedOn) {}
