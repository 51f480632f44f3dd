package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.util.List;

/** What charts state, and what a reader should see in them. */
interface HeadlineSays {
  HeadlineSays SAYS = Sayings.of(HeadlineSays.class);

  Saying clauses(List<Saying> clauses);

  Saying nothingLaunched();

  Saying nobodyLearnt();

  Saying learnt(Country country, Saying launch, Duration took, String mechanism);

  Saying beforeOwnRadar(Saying learnt, Duration gain);

  Saying neverAlone(Saying learnt);

  Saying butLate(Saying learnt, Saying late);

  Saying andLate(Saying sentence, Saying launch, String mechanism, Saying late);

  Saying tooLate(Duration after, boolean failed);

  Saying noWarning();

  Saying gaveMore(Country country, Duration lead, Saying launch, Duration gain);

  Saying gaveAll(Country country, Duration lead, Saying launch);

  Saying noScores();

  Saying course(List<Saying> moves);

  Saying stayed(String score, long at);

  Saying rose(String score, long from, long to);

  Saying fell(String score, long from, long to);

  Saying start();

  Saying ofKind(String kind);

  Saying never();

  Saying noneHeld();

  Saying noneOnOnePath();

  Saying onOnePath(long single, int all);

  Saying noneHeldOf(String launch);

  Saying noneOnOnePathOf(String launch);

  Saying andThen(Saying sentence, Saying then);

  Saying sentence(List<Saying> clauses);

  Saying hung(List<Saying> whose, String launch, Saying path);

  Saying hungToo(List<Saying> whose, Saying path);

  Saying whose(Country country);

  Saying shared(List<Saying> links);

  Saying nothingBut(Saying way);

  Saying onePath(Saying way);

  Saying nobodyWithout(Saying link, Object launch);

  Saying neitherWithout(Saying link, List<Country> countries, Object launch);

  Saying it();

  Saying untilSeen(Saying radar);

  Saying toConfirm();

  Saying byWay(Phrase way);

  Saying withoutTrack();

  Saying toAlert();

  Saying noAlert();

  Saying onlyAlert(int late, boolean failed);

  Saying allInTime(int alerts);

  Saying allLate(int alerts);

  Saying someLate(int late, int alerts);

  Saying inTime(int alerts, int due);

  Saying noneCame(int never);

  Saying longest(LatencyBudget.Step step, Duration took);

  Saying noTime();

  Saying used(long used, int all);

  Saying failed(List<String> mechanisms);

  Saying calledOff(List<String> mechanisms, int count);
}
