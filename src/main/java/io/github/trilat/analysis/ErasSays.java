package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.util.List;

/** What changes from era to era. */
interface ErasSays {
  ErasSays SAYS = Sayings.of(ErasSays.class);

  Saying moment(Duration after);

  Saying momentBy(Duration after, Phrase how);

  Saying ownRadar();

  Saying path(Phrase path);

  Saying nothing();

  Saying beforeAll(List<String> eras, int count);

  Saying unchanged(List<String> eras);

  Saying changed(String era, List<Saying> changes);

  Saying tells(Saying bearer, Country country, List<Saying> told);

  Saying alerts(Country country, List<Saying> told);

  Saying of(String launch);

  Saying to(String launch);

  Saying after(Saying what, Saying now);

  Saying afterInstead(Saying what, Saying now, Saying before);

  Saying instead(Saying what, Saying before);

  Saying noMore(Saying what, Saying before);

  Saying otherwise(Saying what, Duration after, Phrase now, Phrase before);

  Saying notTold();

  Saying nobodyAnswers(Phrase line);

  Saying unansweredNoMore(Phrase line);

  Saying hotlineAnswered();

  Saying partnersConfer();

  Saying statementComes();

  Saying countAgreed();

  Saying turning(Saying when, Saying ahead, List<Saying> bearers, List<Saying> otherwise);

  Saying onlyUnder(String era, Country country, Saying what);

  Saying fromOn(String era, Country country, Saying what);

  Saying upTo(String era, Country country, Saying what);

  Saying underAlone(List<String> eras, Country country, Saying what);

  Saying beforeItEnds(Saying launch, boolean failed);

  Saying atAll(Saying launch);

  Saying range(Duration least, Duration most);

  Saying tooLate(Saying late);

  Saying never();

  Saying sooner(
      Country country,
      Saying launch,
      Duration spread,
      String best,
      String worst,
      Duration soon,
      Saying soonBy,
      Duration late,
      Saying lateBy);

  Saying knownAtAll(Saying when, Saying late, List<Saying> bearers);

  Saying alike(String first, String last);

  Saying differIn(Saying same, List<Saying> aspects);

  Saying nothingLaunched();

  Saying noneSooner(Country country);

  Saying launches();

  Saying pathLearnt();

  Saying publicAlerts();

  Saying hotlineCalls();

  Saying consultation();

  Saying jointStatements();

  Saying agreedCounts();

  Saying objectivesMet();
}
