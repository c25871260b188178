package org.anjian.command.randomdraw;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.randomdraw.RandomDrawId;

/** The draws that the write side knows (ML20-05d). */
@FunctionalInterface
public interface RandomDraws {

    /** The accounts of the officers that a draw gave to an enterprise; empty where it did not draw the enterprise. */
    List<String> officersFor(RandomDrawId draw, EnterpriseId enterprise);
}
