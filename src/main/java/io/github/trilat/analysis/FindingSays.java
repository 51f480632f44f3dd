package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.util.List;

/** What helped and what failed, why, and what to do. */
interface FindingSays {
  FindingSays SAYS = Sayings.of(FindingSays.class);

  Saying gave(
      String mechanism, Country country, String launch, Duration lead, boolean late, Saying end);

  Saying confirmedAlone(Duration took);

  Saying neverSaw();

  Saying slowerPath(String mechanism);

  Saying rule(String rule);

  Saying secondCarrier();

  Saying sustain(String mechanism);

  Saying lateAlert(List<Country> countries, Duration late);

  Saying lateAlerts(String launch, Saying end, List<Saying> alerts);

  Saying noWord(Country country, String launch);

  Saying trackWithoutWord(Duration took);

  Saying tellThePublic();

  Saying trackToAlert(Duration took);

  Saying callOffEarly();

  Saying keepPractising();

  Saying failed(Phrase path, List<String> about, Phrase why);

  Saying standIn(Phrase path);

  Saying calledOff(String about, Saying what);

  Saying makeUp();

  Saying unmet(String inject, Saying expected, Saying outcome);

  Saying noRule();

  Saying settle();

  Saying metInPart(String objective);

  Saying notMet(String objective);

  Saying takeUp();
}
