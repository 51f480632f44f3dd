package io.github.trilat.journal;

import io.github.trilat.model.Country;
import io.github.trilat.model.Measure;
import io.github.trilat.scenario.Capability;
import java.util.Optional;

/**
 * An objective as scripted, mapped to a core capability.
 *
 * @param measure what is measured, such as {@code warning-lead}
 * @param country whose, where that matters
 * @param about id of the inject it is about; empty for the exercise as a whole
 * @param atLeast whether the target is a floor (else a ceiling)
 * @param target in {@code unit}
 * @param unit {@code s} for times, {@code points}, {@code share}, {@code count}
 */
public record ObjectivePlan(
    String id,
    String title,
    Capability capability,
    Measure measure,
    Optional<Country> country,
    String about,
    boolean atLeast,
    double target,
    String unit) {}
