/**
 * What an outsider needs to check the ledger without trusting it: the Merkle tree of RFC 6962, signed checkpoints, proofs, and the
 * verifier as a library and a command. Nothing here knows the server, and nothing is needed beside the JDK.
 */
package org.anjian.proof;
