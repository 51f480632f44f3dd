package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.util.List;

/** Why an outcome came about, or did not. */
interface WhySays {
  WhySays SAYS = Sayings.of(WhySays.class);

  Saying sights(List<Saying> sights);

  Saying sightAt(Saying sensor, Duration since);

  Saying sightNever(Saying sensor);

  Saying whyTrack(Country country, String launch, Duration since);

  Saying whyNever(Country country, String launch);

  Saying broughtBy(Saying way, Saying lead);

  Saying broughtNone();

  Saying lead(Duration lead, boolean late, Saying end);

  Saying titleNever();

  Saying titleNotSooner();

  Saying titleElse(Country country);

  Saying titleHungOn();

  Saying spent(List<Saying> stages);

  Saying stage(Duration took, Saying what);

  Saying cueAt(Duration since, Saying way, long seq);

  Saying trackAt(Duration since, Saying way, long seq, Duration later);

  Saying without(List<Saying> links, Saying outcome);

  Saying compare();

  Saying noTrack(Country country);

  Saying instead(Saying way, Duration since, Saying lead);

  Saying nobodyConfirmed();

  Saying uncarried(Country holder, Duration since, long seq, Country country);

  Saying idle(List<Saying> mechanisms);

  Saying idleFor(String mechanism, Phrase why);

  Saying objective(String title, String id);

  Saying answer(String letter, Rating rating, Saying why);

  Saying titleOthers();

  Saying titleWhereEnded();

  Saying held(String inject, Saying why);

  Saying noRule(List<Saying> actions, String about);

  Saying outSince(String mechanism, long since, String instead);

  Saying titleInTheWay();

  Saying titleLost();

  Saying titleMoved();

  Saying titleHeld();

  Saying titleFailed();

  Saying titleWithheld();

  Saying move(Phrase points, String rule, List<Phrase> entries);

  Saying drift(Phrase points);

  Saying entry(Object what, Phrase entry);

  Saying from(long seq, Object origin);

  Saying calendar();

  Saying conditions();

  Saying byScript();

  Saying byRule();

  Saying untilSeen(Saying sensor);

  Saying exception(Saying what, long seq);

  Saying byPractice(String drill);

  Saying byLoad();

  Saying parameter(String title, Object value, List<Object> notes);

  Saying drawn(Object value);

  Saying range(Object low, Object high);

  Saying assumption();

  Saying rolled(String stream, String roll);

  Saying rolledChance(String stream, String roll, double needed, boolean done);

  Saying rolledValue(String stream, String roll, Object made, Object nominal);

  Saying time(double length);

  Saying times(double factor);

  Saying quantity(double number, String unit);

  Saying nominal();

  Saying noChance();

  Saying rounding();

  Saying numbered(long seq, Phrase what);

  Saying withId(String id, Phrase what);

  Saying who(List<Country> who, Phrase what);

  Saying stands(String mechanism, Phrase state, long since);

  Saying unchanged(String mechanism, Phrase state);

  Saying unchangedCited(String mechanism, Phrase state, List<String> sources);
}
