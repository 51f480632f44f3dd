package io.github.trilat.rules.text;

/**
 * Part of a line: {@code new Span(12, 9, 5)} is five characters from line 12, column 9, both from
 * 1.
 */
public record Span(int line, int column, int length) {}
