package io.github.trilat.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What comes of a sentence of {@link Respond} that begins with this word. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Proposes {

  /** The action that it proposes; one of them where that hangs on the rest of the sentence. */
  Action[] value() default {};

  /** The kind of fact that comes about or changes. */
  Class<? extends Fact> brings();
}
