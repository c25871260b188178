/** What the templates of documents may use, by name: pure functions of a record as it stood at a version. */
package org.anjian.rendering.fields;
