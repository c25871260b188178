/** Quarterly bulletins as papers: what anybody may read of one that was issued. */
package org.anjian.api.bulletindocument;
