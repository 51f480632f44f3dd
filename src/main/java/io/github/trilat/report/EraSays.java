package io.github.trilat.report;

import io.github.trilat.analysis.Rating;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.time.LocalDate;

/** One script under the mechanisms of several dates. */
interface EraSays {
  EraSays SAYS = Sayings.of(EraSays.class);

  Saying title(String exercise);

  Saying sentence(Saying clause);

  Saying terms(Saying terms);

  Saying knew(Country country);

  Saying whenItHeld();

  Saying era();

  Saying day(LocalDate day);

  Saying lands(String launch, Duration at);

  Saying breaksUp(String launch, Duration at);

  Saying alert();

  Saying notLaunched();

  Saying none();

  Saying never();

  Saying at(Duration at);

  Saying track(Duration at, Phrase path);

  Saying lateTrack(Duration at, Phrase path);

  Saying contacts();

  Saying timesSince(Object origin);

  Saying theBeginning();

  Saying hotline();

  Saying notAnswered();

  Saying consultation();

  Saying jointStatement();

  Saying oneCount();

  Saying objectives();

  Saying objective();

  Saying meaning(String letter, Rating rating);

  Saying legend(Object meanings);
}
