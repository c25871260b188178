/**
 * A real PostgreSQL and a real Elasticsearch as child processes, for the embedded mode and for tests.
 *
 * <p>The children outlive a killed application: the next start takes them over. Nothing here knows Spring.
 */
@NullMarked
package org.anjian.embedded;

import org.jspecify.annotations.NullMarked;
