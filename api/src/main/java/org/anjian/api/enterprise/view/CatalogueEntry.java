package org.anjian.api.enterprise.view;

import java.time.LocalDate;
import org.anjian.api.enterprise.ResponsibleBody;

/**
 * The entry of an enterprise in the catalogue of supervised objects (QJ16-09c).
 *
 * @param cataloguedOn since when it stands there
 */
public record CatalogueEntry(ResponsibleBody responsibleBody, LocalDate cataloguedOn) {}
