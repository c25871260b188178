package org.anjian.api.secrecy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How closed a field is; on a type, how closed each of its fields is that says nothing itself. A type without it leaves its fields to
 * whoever may see the record, which the permission tables say.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Classified {

    /** The level. */
    Level value();
}
