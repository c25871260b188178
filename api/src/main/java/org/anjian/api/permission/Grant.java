package org.anjian.api.permission;

import org.anjian.api.message.Role;

/** A role may, as far as the reach says. */
public record Grant(Role role, Reach reach) {}
