package io.github.trilat.report;

import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.LocalDate;

/** On what terms runs were made. */
interface RunSays {
  RunSays SAYS = Sayings.of(RunSays.class);

  Saying hypothesis(String alternative, String hypothesis);

  Saying nominal();

  Saying seeded(long seed);

  Saying terms(Saying chance, Object rules);

  Saying termsOfAll(Saying chance);

  Saying setting(LocalDate day, Saying terms);

  Saying with(Object rules, String alternative);
}
