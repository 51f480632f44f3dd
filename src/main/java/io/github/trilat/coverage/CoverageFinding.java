package io.github.trilat.coverage;

import java.util.List;
import java.util.stream.Stream;

/** The sentence that coverage comes to. */
final class CoverageFinding {
  private final int scripts;
  private final List<Family> families;

  CoverageFinding(int scripts, List<Family> families) {
    this.scripts = scripts;
    this.families = families;
  }

  /** Such as {@code The script exercises 21 of 39 mechanisms and 88 of 165 rules; …}. */
  String sentence() {
    return "%s %s and %s%s."
        .formatted(
            scripts == 1
                ? "The script exercises"
                : "Together the %s scripts exercise".formatted(scripts),
            share(families.stream().flatMap(family -> family.mechanisms().stream()), "mechanisms"),
            share(families.stream().flatMap(family -> family.rules().stream()), "rules"),
            leftOut());
  }

  private static String share(Stream<Part> parts, String noun) {
    List<Part> all = parts.toList();
    return "%s of %s %s".formatted(Family.count(all, Reach.EXERCISED), all.size(), noun);
  }

  private String leftOut() {
    List<String> titles = families.stream().filter(Family::isLeftOut).map(Family::title).toList();
    return titles.isEmpty() ? "" : "; left out altogether: " + String.join(", ", titles);
  }
}
