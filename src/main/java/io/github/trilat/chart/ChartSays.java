package io.github.trilat.chart;

import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What charts say by themselves. Clocks are as {@link Clock} writes them. */
interface ChartSays {
  ChartSays SAYS = Sayings.of(ChartSays.class);

  Saying caveats();

  Saying sinceLiftOff();

  Saying beforeLanding();

  Saying pastLanding();

  Saying noLaunch();

  Saying noLaunches();

  Saying noScores();

  Saying still();

  Saying noTurn();

  Saying noMechanism();

  Saying alike();

  Saying firstMinutes();

  Saying warningLead();

  Saying knowledge();

  Saying ofFirstMinutes();

  Saying ofWarningLead();

  Saying ofBudget();

  Saying ofKnowledge();

  Saying ofCourse();

  Saying ofMechanisms();

  Saying ofComparison();

  Saying ofEras(Country country);

  Saying moreLaunches(int launches);

  Saying moreInjects(int injects);

  Saying notDrawn(List<String> names);

  Saying flight();

  Saying publicAlert();

  Saying track();

  Saying noAlert();

  Saying cueAlone(String time);

  Saying neither();

  Saying after(String time, boolean failed);

  Saying before(String time, boolean failed);

  Saying conferred(Duration time);

  Saying didNotConfer();

  Saying end(boolean failed, String time);

  Saying launch(String name, String id, String label, String end, List<String> rows);

  Saying budget(Country country, String result, List<String> stages, int count, String conferred);

  Saying leftByPartner();

  Saying leftByOwn();

  Saying day(LocalDate day);

  Saying outOfView(Country country);

  Saying nothingKnown();

  Saying afterLanding();

  Saying firstInView();

  Saying untilFirst();

  Saying untilLast();

  Saying launchCue();

  Saying cueOver(String path);

  Saying endOfSeveral(boolean failed, String time, String last);

  Saying pointed(
      Country country, boolean shared, String moment, boolean took, String began, String timing);

  Saying inView(String time);

  Saying neverInView();

  Saying noRadar();

  Saying marks(List<String> marks, int count);

  Saying knew(Object who, String marks);

  Saying notKnownYet();

  Saying byOnePath();

  Saying byTwoPaths();

  Saying never();

  Saying tooLate();

  Saying onlyPath();

  Saying alwaysBy(List<String> links);

  Saying then(String time, String path);

  Saying known(String name, String id, String label, List<String> rows);

  Saying of(Object what, List<String> all);

  Saying alone();

  Saying sharing();

  Saying leadAlone(String time);

  Saying neverAlone();

  Saying neverSharing();

  Saying lateLanding();

  Saying lead(
      String name,
      String id,
      String label,
      Country country,
      String own,
      String shared,
      boolean known,
      String path);

  Saying sentence(Object words);

  Saying quiet(int count, boolean more, String state);

  Saying route(String route);

  Saying alikeInAll();

  Saying notSo();

  Saying didNotComeOff();

  Saying under(Country country, String run, List<String> marks);

  Saying scene(String about, List<String> lanes);

  Saying stateKey(String state);

  Saying stateMark(String state, int uses);

  Saying stateBrief(String state, int uses);

  Saying mechanism(String title, Object status, List<String> cells);

  Saying state(String state, int uses);

  Saying timing(String timing);

  Saying capital(Object what);

  Saying clock(Duration length);
}
