package org.anjian.command.officer;

import java.time.LocalDate;

/**
 * The last day of a certificate has passed. Never cancelled: when it fires, the file looks whether that certificate is still
 * the last.
 */
record CredentialExpiry(String certificateNumber, LocalDate validUntil) {

    static final String NAME = "officer-credential-expiry";
}
