package io.github.trilat.report;

import io.github.trilat.analysis.Rating;
import io.github.trilat.model.Country;
import io.github.trilat.scenario.Capability;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Instant;
import java.util.List;

/** What the after-action report says by itself. */
interface ReportSays {
  ReportSays SAYS = Sayings.of(ReportSays.class);

  Saying window(String exercise);

  Saying kind();

  Saying notice();

  Saying summary();

  Saying overview();

  Saying objectives();

  Saying latency();

  Saying charts();

  Saying turns();

  Saying findings();

  Saying assumptions();

  Saying sources();

  Saying limits();

  Saying supposed();

  Saying noObjectives();

  Saying toBeMet(int count, List<Capability> capabilities);

  Saying happened();

  Saying ratings(List<Saying> counts, Saying firstMinutes, Saying course);

  Saying ratingCount(long count, String rating);

  Saying why();

  Saying everythingCameAbout();

  Saying sustain();

  Saying exerciseName();

  Saying exerciseDates();

  Saying dates(Instant from, Instant to);

  Saying datesOverDays(Instant from, Instant to);

  Saying type();

  Saying tabletop(int turns);

  Saying missionArea();

  Saying sharingAndConsulting();

  Saying capabilities();

  Saying scenario();

  Saying participants();

  Saying countries(List<Country> countries);

  Saying mechanismsAsOf();

  Saying rules();

  Saying packs(List<Saying> packs);

  Saying pack(String name, String hash);

  Saying chance();

  Saying drawn(long seed);

  Saying noChance();

  Saying decisions();

  Saying taken(String id, String title);

  Saying takenByDefault(String id, String title);

  Saying none();

  Saying madeBy();

  Saying trilat(String version);

  Saying headObjective();

  Saying headCapability();

  Saying headRating();

  Saying headDecided();

  Saying howRated();

  Saying wordingAndConvention();

  Saying headMeaning();

  Saying headConvention();

  Saying headCount();

  Saying strengths();

  Saying improvements();

  Saying noneObserved();

  Saying convention(Rating rating);

  Saying observation(Saying words);

  Saying discussion(Phrase words);

  Saying recommendation(Saying words);

  Saying cited(Saying recommendation, List<Phrase> sources);

  Saying expected();

  Saying headInject();

  Saying headExpected();

  Saying headOutcome();

  Saying injected(String id, String text);

  Saying outcome(Saying words);

  Saying everyNumber();

  Saying headParameter();

  Saying headValue();

  Saying headRange();

  Saying headBasis();

  Saying range(double low, double high);

  Saying assumption();

  Saying headSource();

  Saying firedRules();

  Saying headRule();

  Saying headPlace();

  Saying headUses();

  Saying headCards();

  Saying headSays();

  Saying headDocument();

  Saying publication(String document, String date);

  Saying limitFlights();

  Saying limitSensors();

  Saying limitDelays();

  Saying limitScores();

  Saying limitRatings();
}
