package dev.dateline.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component whose record is spread over columns of the table it stands in, each named by {@link
 * #prefix} and the inner component's own name, in place of one struct column.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Flat {
  String prefix();
}
