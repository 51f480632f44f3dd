package io.github.trilat.journal;

import io.github.trilat.model.Country;
import io.github.trilat.model.SensorKind;
import java.time.Instant;
import java.util.Optional;

/**
 * When a country's own sensor can first see a launch.
 *
 * @param seen absent for never
 * @param objects how many objects it sees
 */
public record OwnView(
    Country country, String sensor, SensorKind kind, Optional<Instant> seen, int objects) {}
