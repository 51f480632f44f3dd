package io.github.trilat.scenario;

/**
 * What a contingency inject is held back for: {@code when: no hotline call within 30m of I-02}.
 *
 * <p>It is judged when all the time that its condition asks after is up, or at the inject's own
 * {@code at:} where that is later; the inject is let go if the condition holds.
 *
 * @param text as written, with {@code when} or {@code unless}, for log and report
 * @param condition what has to hold; of {@code unless}, the contrary of what is written
 */
public record Contingency(String text, Condition condition) {}
