package io.github.trilat.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sentence of {@link Respond} that begins with this word, such as {@code withhold}, holds as long
 * as the conditions of its rule hold: it says what becomes of what other rules propose meanwhile,
 * and does nothing by itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Lasting {}
