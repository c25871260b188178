/** The content of bulletins as papers: one record that every form of a bulletin is made from. */
package org.anjian.query.bulletindocument;
