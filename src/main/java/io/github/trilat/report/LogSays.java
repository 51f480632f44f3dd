package io.github.trilat.report;

import io.github.trilat.model.Country;
import io.github.trilat.model.Status;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the log says by itself. */
interface LogSays {
  LogSays SAYS = Sayings.of(LogSays.class);

  Saying turn(int turn, String title, Instant from, Instant to);

  Saying turnOverDays(int turn, String title, Instant from, Instant to);

  Saying inShort();

  Saying forTheRoom();

  Saying key();

  Saying keyTimes();

  Saying keyWords();

  Saying keyRatings();

  Saying keyRules();

  Saying objectives();

  Saying rating();

  Saying objective();

  Saying day(Instant at);

  Saying time(Instant at);

  Saying at(Duration at);

  Saying since(Duration since, String what);

  Saying named(Saying label, String id);

  Saying inject();

  Saying letGo(String condition);

  Saying invented();

  Saying held();

  Saying computed();

  Saying note();

  Saying willBreakUp(Duration at);

  Saying willLand(Duration at);

  Saying willReachOrbit(Duration at);

  Saying ownSensors(Phrase views);

  Saying unclear();

  Saying radar(Country country, Object seen);

  Saying satellite(Country country, Object seen);

  Saying never();

  Saying outOfService();

  Saying mechanism();

  Saying mechanismIs(String mechanism, Phrase why);

  Saying record();

  Saying notAsRecorded(String mechanism, Status recorded, LocalDate since, Status here);

  Saying decides(Phrase country);

  Saying byDefault(String option);

  Saying asChosen(String option);

  Saying score();

  Saying scoreMoves(String score, double from, double to);

  Saying rule(Phrase rule);

  Saying ruleAndSources(Phrase rule, List<Phrase> sources);

  Saying proposedBy(String rule);

  Saying entry(long number, String place, List<String> facts);

  Saying draw(String stream, double roll, double value);
}
