package io.github.trilat.scenario;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.Optional;

/**
 * The condition on a contingency inject: {@code when: no hotline call within 30m of I-02}.
 *
 * <p>Written {@code [no] ACTION [by COUNTRY] within DURATION of INJECT}, where ACTION is the
 * {@linkplain Action#words() words} of an action; {@code unless:} turns it round. It is judged at
 * the inject's delivery plus the duration, or at the inject's own {@code at:} where that is later.
 *
 * @param text as written, with {@code when} or {@code unless}, for log and report
 * @param wanted whether the action must have happened for the inject to be let go
 * @param action what is looked for
 * @param by who did it; absent for anybody
 * @param within how long after the other inject's delivery it counts
 * @param of id of the other inject
 */
public record Contingency(
    String text, boolean wanted, Action action, Optional<Country> by, Duration within, String of) {}
