package io.github.trilat.scenario;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.Optional;

/**
 * What somebody is expected to do about an inject: {@code expect: {action: warning-shared, by: ROK,
 * within: 2m}}.
 *
 * @param action what
 * @param by who; absent for anybody
 * @param within how long after the inject
 * @param objective id of the objective that it serves; empty for none
 */
public record Expectation(Action action, Optional<Country> by, Duration within, String objective) {}
