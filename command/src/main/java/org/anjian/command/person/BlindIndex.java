package org.anjian.command.person;

/**
 * Makes personal data findable without keeping them: the same text gives the same digest, and without the index's secret
 * nothing leads back from the digest to the text.
 */
@FunctionalInterface
public interface BlindIndex {

    /** The digest of a text. */
    byte[] digest(String text);
}
