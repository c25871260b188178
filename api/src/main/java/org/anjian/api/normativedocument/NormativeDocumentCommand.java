package org.anjian.api.normativedocument;

import org.anjian.api.message.Command;

/** A command to a normative document. */
public interface NormativeDocumentCommand extends Command {

    /** The document that is to decide. */
    NormativeDocumentId documentId();
}
