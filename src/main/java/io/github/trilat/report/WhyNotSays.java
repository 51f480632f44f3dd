package io.github.trilat.report;

import io.github.trilat.model.Action;
import io.github.trilat.model.Status;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is said of a rule that did not fire. */
interface WhyNotSays {
  WhyNotSays SAYS = Sayings.of(WhyNotSays.class);

  Saying head(String exercise, Object rules);

  Saying headAt(String place, String exercise, Object rules);

  Saying ruleReplaced(String alternative);

  Saying ruleOff(String alternative);

  Saying mechanismReplaced(String mechanism, String alternative);

  Saying mechanismOff(String mechanism, String alternative);

  Saying nearest(Saying moment, int met, int all);

  Saying nearestSince(int turn, Saying moment, int met, int all);

  Saying moment(Duration since, Instant at);

  Saying instant(Instant at);

  Saying met();

  Saying notMet();

  Saying wouldBeMet();

  Saying notMetEither();

  Saying notLookedAt();

  Saying by(List<Phrase> facts);

  Saying at(String place);

  Saying noSuchFact();

  Saying none();

  Saying all(List<Phrase> values);

  Saying inTheWay(Phrase fact);

  Saying nearestFact(String fact, Phrase failures);

  Saying allInAll(Phrase failures);

  Saying standing(String mechanism, LocalDate day, Saying state);

  Saying standingBefore(String mechanism, LocalDate day, Saying state, List<Saying> history);

  Saying state(Status status);

  Saying outOfService(Status status);

  Saying wanting(Status status, List<Saying> mechanisms);

  Saying the(String mechanism);

  Saying from(Status status, LocalDate day);

  Saying doesNotMeet(String constraint);

  Saying difference(String field, Phrase value, String relation, Phrase needed);

  Saying ofParameters(Saying difference, List<String> parameters);

  Saying smallestChange();

  Saying noChange(int parameters);

  Saying change(
      String parameter,
      double to,
      double from,
      String title,
      String unit,
      double low,
      double high,
      String basis);

  Saying direct(Saying moment);

  Saying indirect(Saying moment);

  Saying itDidFire();

  Saying nothingHappened();

  Saying sameFacts();

  Saying firing(int turn, Saying moment, List<String> facts);

  Saying timesMore(int count);

  Saying why(Phrase command);

  Saying nothingCame();

  Saying outcome(Phrase outcome, long entry);

  Saying outcomeFailed(Action action, Phrase why);

  Saying did(Phrase who, Object what);
}
