package org.anjian.command.operation;

import java.util.Optional;
import org.anjian.api.operation.OperationId;

/** The operations that the write side knows. */
@FunctionalInterface
public interface Operations {

    /** An operation; empty where none was launched under that id. */
    Optional<KnownOperation> find(OperationId id);
}
