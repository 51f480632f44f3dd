package io.github.trilat.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What is asked about a finished run: one entry, one objective, one country's track of a launch,
 * or, with none of these, its story.
 *
 * @param run its folder, or its journal
 * @param entry number of an entry in the journal
 * @param outcome id of an objective
 * @param who a country, such as {@code JAPAN}; it goes with an inject
 * @param inject narrows the story to what followed that inject
 * @param turn narrows the story to what began in that turn
 * @param json whether it is told as data
 */
public record ExplainRequest(
    Path run,
    OptionalLong entry,
    Optional<String> outcome,
    Optional<String> who,
    Optional<String> inject,
    OptionalInt turn,
    boolean json) {

  /**
   * Checks that one thing is asked.
   *
   * @throws Misuse when it is more than one, or half of one
   */
  void check() {
    long asked =
        Stream.of(entry.isPresent(), outcome.isPresent(), who.isPresent())
            .filter(each -> each)
            .count();
    boolean narrowed = inject.isPresent() || turn.isPresent();
    if (asked > 1) {
      throw new Misuse(
          "--entry, --outcome and --who ask different things", "Ask one of them at a time.");
    } else if (who.isPresent() && (inject.isEmpty() || turn.isPresent())) {
      throw new Misuse("--who goes with --inject", "Name the launch, such as --inject I-02.");
    } else if (who.isEmpty() && asked == 1 && narrowed) {
      throw new Misuse(
          "--inject and --turn narrow the story, not --entry or --outcome", "Leave them out.");
    }
  }
}
