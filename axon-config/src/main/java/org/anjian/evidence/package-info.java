/** The file of a record for auditors: its events with their proofs, its states, its documents, and a page that tells them (docs/case-file.md). */
@NullMarked
package org.anjian.evidence;

import org.jspecify.annotations.NullMarked;
