package org.anjian.command.normativedocument;

import java.util.Optional;
import org.anjian.api.normativedocument.NormativeDocumentId;

/** The documents of the register, as they are now. */
@FunctionalInterface
interface RegisteredDocuments {

    /** The document of that identity, where it was registered. */
    Optional<RegisteredDocument> find(NormativeDocumentId id);
}
