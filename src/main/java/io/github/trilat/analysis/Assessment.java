package io.github.trilat.analysis;

import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.words.Saying;
import java.util.OptionalDouble;

/**
 * An objective, what was measured, and its rating.
 *
 * @param objective as scripted
 * @param value as measured, in the measure's unit; absent if it never came about
 * @param rating by the printed convention
 * @param why a sentence with the figures that decided
 */
public record Assessment(
    ObjectivePlan objective, OptionalDouble value, Rating rating, Saying why) {}
