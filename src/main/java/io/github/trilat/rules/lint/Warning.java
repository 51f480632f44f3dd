package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.Span;

/** Advice that does not stop anything. */
public record Warning(Span span, String what, String remedy) {}
