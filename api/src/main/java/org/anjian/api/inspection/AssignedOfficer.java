package org.anjian.api.inspection;

import org.anjian.api.officer.OfficerId;
import org.jspecify.annotations.Nullable;

/** An officer on an inspection, with the certificate that counted on the day. */
public record AssignedOfficer(
        String account, OfficerId officerId, @Nullable String certificateNumber, String organisation) {}
