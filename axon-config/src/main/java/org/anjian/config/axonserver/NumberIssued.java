package org.anjian.config.axonserver;

import org.axonframework.serialization.Revision;

/**
 * A registration number was given to the record that begins in the same append.
 *
 * @param number the whole number, such as 530302-YH-2026-000123
 */
@Revision("1")
record NumberIssued(String number) {}
