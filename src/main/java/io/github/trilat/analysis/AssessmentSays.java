package io.github.trilat.analysis;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Measure;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;

/** How objectives and expectations came out. */
interface AssessmentSays {
  AssessmentSays SAYS = Sayings.of(AssessmentSays.class);

  Saying never();

  Saying against(Phrase came, boolean atLeast, Object target);

  Saying by(Object value, String mechanism);

  Saying inPlaceOf(Object came, String mechanism);

  Saying afterFailure(Object came);

  Saying time(double took);

  Saying tooLate(double took);

  Saying points(long count);

  Saying counted(Measure measure, double count);

  Saying expected(Action action, Duration within);

  Saying expectedOf(Country country, Action action, Duration within);

  Saying notDone();

  Saying doneAfter(Duration took);

  Saying doneLate(Duration took, Duration late);
}
