package io.github.trilat.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A word without which a sentence of {@link Respond} that begins with this word says nothing, where
 * the order of words does not see to that by itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

  /** One of these words, such as {@code over}. */
  String[] value();
}
