package io.github.trilat.journal;

/**
 * One chance drawn from a named stream, such as {@code hub-relay-delay/share:JAPAN:I-02} giving 204
 * s.
 *
 * @param stream what the draw is for and whom it concerns
 * @param roll the uniform number drawn, at least 0 and below 1
 * @param value what it came to, in the parameter's unit (1 or 0 for yes or no)
 */
public record Draw(String stream, double roll, double value) {}
