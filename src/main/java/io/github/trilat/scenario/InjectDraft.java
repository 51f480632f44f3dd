package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An inject as read, before its time is settled.
 *
 * @param fields for the places of its values
 * @param at when it is delivered, or the earliest time at which its condition is judged
 */
record InjectDraft(
    Fields fields,
    String id,
    Optional<Instant> at,
    Optional<Contingency> contingency,
    Event event,
    String text,
    Optional<Expectation> expect,
    List<String> sources) {

  Inject at(Instant settled) {
    return new Inject(id, settled, contingency, event, text, expect, sources);
  }
}
