package org.anjian.command.officer;

import java.util.List;

/** Which open inspections and cases an officer handles (S16). */
@FunctionalInterface
public interface Assignments {

    /** The ids of the open records that an account handles, sorted; at most 200. */
    List<String> openOf(String account);
}
