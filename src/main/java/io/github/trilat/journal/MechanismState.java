package io.github.trilat.journal;

import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mechanism as it stands.
 *
 * @param since the day its status began; absent for one that has never been
 * @param sources ids of the fact cards that say so
 */
public record MechanismState(
    String id,
    String title,
    MechanismKind kind,
    List<Country> members,
    Status status,
    Optional<LocalDate> since,
    boolean usable,
    List<String> sources) {}
