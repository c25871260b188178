/**
 * Enforcement documents as files: what a record holds becomes the fields of a template in Word, the file is fixed by its digest,
 * kept under it, and handed out to whoever may read the record. {@code docs/enforcement-documents.md} lists kinds and fields.
 */
package org.anjian.rendering;
