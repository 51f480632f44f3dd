package io.github.trilat.report;

import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.util.List;

/** What whoever watches a scenario is told. */
interface WatchSays {
  WatchSays SAYS = Sayings.of(WatchSays.class);

  Saying title(String exercise);

  Saying objective();

  Saying rating();

  Saying waiting();

  Saying save(int number, List<String> files);

  Saying wellAgain();

  Saying before();

  Saying now();

  Saying fresh(String objective, String rating);
}
