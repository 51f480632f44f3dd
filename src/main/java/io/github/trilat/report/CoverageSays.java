package io.github.trilat.report;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.util.List;

/** What exercises leave out. */
interface CoverageSays {
  CoverageSays SAYS = Sayings.of(CoverageSays.class);

  Saying exercises(String title);

  Saying exercisesTogether(int count);

  Saying eachByItself();

  Saying howMany();

  Saying exercise();

  Saying mechanisms();

  Saying rules();

  Saying byKind();

  Saying reaches();

  Saying kind();

  Saying mechanismsExercised();

  Saying rulesExercised();

  Saying exercised();

  Saying withinReach();

  Saying outOfReach();

  Saying none();

  Saying share(long count, int all);

  Saying leftOut(Phrase family);

  Saying mechanismOrRule();

  Saying whatItWouldTake();

  Saying severalTogether();

  Saying because(Phrase why);

  Saying andOthers(List<String> types);

  Saying anyOf(List<String> types);

  Saying cameToNothing();

  Saying inNominalRun();

  Saying inNominalRuns();

  Saying what();

  Saying howFar();

  Saying why();

  Saying inject(String id);

  Saying objective(String title);
}
