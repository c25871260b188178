/** What the pipeline keeps in and asks of PostgreSQL. */
@NullMarked
package org.anjian.importing.jdbc;

import org.jspecify.annotations.NullMarked;
