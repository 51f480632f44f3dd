package io.github.trilat.journal;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.time.Instant;
import java.util.Optional;

/** Somebody was expected to do something by a deadline after an inject. */
public record ExpectedAction(
    Action action, Optional<Country> by, Instant deadline, String objective) {}
