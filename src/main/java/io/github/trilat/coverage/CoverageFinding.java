package io.github.trilat.coverage;

import static io.github.trilat.coverage.SurveySays.SAYS;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;

/** The sentence that coverage comes to. */
final class CoverageFinding {
  private final int scripts;
  private final List<Family> families;

  CoverageFinding(int scripts, List<Family> families) {
    this.scripts = scripts;
    this.families = families;
  }

  /** Such as {@code The script exercises 21 of 39 mechanisms and 88 of 165 rules; …}. */
  Saying sentence() {
    List<Part> mechanisms =
        families.stream().flatMap(family -> family.mechanisms().stream()).toList();
    List<Part> rules = families.stream().flatMap(family -> family.rules().stream()).toList();
    Saying finding =
        SAYS.finding(
            scripts,
            Family.count(mechanisms, Reach.EXERCISED),
            mechanisms.size(),
            Family.count(rules, Reach.EXERCISED),
            rules.size());
    List<Phrase> out = families.stream().filter(Family::isLeftOut).map(Family::title).toList();
    return SAYS.sentence(out.isEmpty() ? finding : SAYS.leftOut(finding, out));
  }
}
