/**
 * What an operator does to a running node: long jobs and its status, over HTTP below {@code /operations}, guarded by the
 * operator's token.
 */
@NullMarked
package org.anjian.operations;

import org.jspecify.annotations.NullMarked;
