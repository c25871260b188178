/** Quarterly bulletins as files and as a public page, each made from the one {@link org.anjian.query.bulletindocument.BulletinPaper}. */
package org.anjian.rendering.bulletin;
