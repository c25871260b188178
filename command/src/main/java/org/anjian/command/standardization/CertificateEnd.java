package org.anjian.command.standardization;

import java.time.LocalDate;

/** The last day of a certificate has passed. */
record CertificateEnd(String certificateNumber, LocalDate until) {

    static final String NAME = "standardization-end";
}
