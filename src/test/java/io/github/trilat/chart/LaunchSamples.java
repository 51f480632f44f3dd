package io.github.trilat.chart;

import static io.github.trilat.words.English.saying;

import io.github.trilat.analysis.Knowledge;
import io.github.trilat.analysis.Knowledge.Arrival;
import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Fact;
import io.github.trilat.analysis.LatencyBudget;
import io.github.trilat.analysis.LatencyBudget.Received;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.LatencyBudget.Stage;
import io.github.trilat.analysis.LatencyBudget.Step;
import io.github.trilat.analysis.Link;
import io.github.trilat.analysis.Way;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Latency budgets and knowledge as runs might give them: a salvo, nothing, thirty launches. */
final class LaunchSamples {
  private static final String LABEL = "1 missile, 350 km, apogee 50 km";
  private static final String LONG =
      "12 missiles of an improved kind, 4,500 km, apogee 1,100 km, and further words to fill the row"
          .repeat(2);
  private static final Link RADAR = new Link("radar:ROK", true, saying("the ROK's radar"));
  private static final Link LINK = new Link("mechanism:link", false, saying("the real-time link"));

  private LaunchSamples() {}

  static List<Drawing> ordinary() {
    return List.of(
        Charts.draw(latencyBudget(), Format.PAGE).get(0),
        Charts.draw(knowledge(), Format.PAGE).get(0));
  }

  static List<Drawing> small() {
    return List.of(
        Charts.draw(new LatencyBudget(saying("Nothing was launched"), List.of()), Format.PAGE)
            .get(0),
        Charts.draw(
                new Knowledge(saying("Nothing was launched"), List.of(), List.of()), Format.PAGE)
            .get(0));
  }

  static List<Drawing> large() {
    Saying finding =
        saying("A finding that goes on about every launch and each partner, ".repeat(4));
    return List.of(
        Charts.draw(
                new LatencyBudget(
                    finding, IntStream.range(0, 30).mapToObj(LaunchSamples::longBudget).toList()),
                Format.PAGE)
            .get(0),
        Charts.draw(
                new Knowledge(
                    finding,
                    List.of(),
                    IntStream.range(0, 30).mapToObj(LaunchSamples::longKnowledge).toList()),
                Format.PAGE)
            .get(0));
  }

  static LatencyBudget latencyBudget() {
    return new LatencyBudget(
        saying(
            "1 of 2 public alerts came after the flight had ended; alerting the public took"
                + " longest, up to 3 min 20 s"),
        List.of(
            new LatencyBudget.Launch(
                "I-02",
                Samples.name("I-02"),
                saying("18 missiles, 350 km, apogee 100 km"),
                time(335),
                false,
                List.of(
                    budget(Country.JAPAN, "real-time link", 46, 10, 10, 134),
                    budget(Country.ROK, "", 46, 10, 0, 300),
                    budget(Country.US, "real-time link", 46, 10, 10, 0))),
            new LatencyBudget.Launch(
                "I-05",
                Samples.name("I-05"),
                saying(LABEL),
                time(100),
                true,
                List.of(
                    budget(Country.JAPAN, "hub relay via the US", 46, 10, 180, 0),
                    budget(Country.ROK, "", 46, 10, 0, 0),
                    nothing(Country.US)))));
  }

  private static LatencyBudget.Launch longBudget(int i) {
    String way = "trilateral sharing arrangement of a very long name via the US";
    return new LatencyBudget.Launch(
        "I-" + i,
        Samples.name("I-" + i),
        saying(LONG),
        time(i == 1 ? 4400 : 100 + 40 * i),
        i == 2,
        List.of(
            budget(Country.JAPAN, way, 50, 10, 10 + 900L * i, 300),
            budget(Country.ROK, "", 50 + 30L * i, 10, 0, 3L * i),
            i % 2 == 0 ? nothing(Country.US) : budget(Country.US, way, 5L * i, i, 0, 0)));
  }

  /** A country that waits, confirms, shares and alerts for so many seconds each. */
  private static Row budget(
      Country country, String path, long unseen, long confirm, long share, long alert) {
    List<Stage> stages = new ArrayList<>();
    long at = add(stages, Step.UNSEEN, 0, unseen, "until the ROK's radar sees it");
    at = add(stages, Step.CONFIRM, at, confirm, "to confirm its track");
    long tracked = add(stages, Step.SHARE, at, share, "by " + path);
    at = add(stages, Step.ALERT, tracked, alert, "to alert the public");
    return new Row(
        country,
        country != Country.US,
        Optional.of(time(unseen)),
        Optional.of(time(90)),
        Optional.of(time(tracked)).filter(any -> share == 0),
        Optional.of(new Received(time(tracked), way(path))).filter(any -> share > 0),
        Optional.of(Duration.ofHours(2)),
        country == Country.JAPAN,
        Optional.of(time(at)).filter(any -> alert > 0),
        stages);
  }

  private static long add(List<Stage> stages, Step step, long from, long took, String words) {
    if (took > 0) {
      stages.add(new Stage(step, time(from), time(from + took), saying(words)));
    }
    return from + took;
  }

  private static Row nothing(Country country) {
    return new Row(
        country,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of());
  }

  static Knowledge knowledge() {
    Arrival own =
        new Arrival(
            time(56),
            new Way(Phrase.of("own radar"), Optional.empty(), Optional.empty(), List.of(RADAR)));
    Arrival later =
        new Arrival(
            time(186),
            new Way(
                Phrase.of("own radar"),
                Optional.empty(),
                Optional.empty(),
                List.of(new Link("radar:JAPAN", true, saying("Japan's")))));
    return new Knowledge(
        saying("3 of the 4 tracks that came in time hung on a single path"),
        List.of(),
        List.of(
            launch(
                "I-02",
                LABEL,
                335,
                row(Fact.TRACK, 335, List.of(linked(66), later), List.of(own), List.of(linked(66))),
                row(Fact.COUNT, 335, List.of(linked(90_000)), List.of(), List.of())),
            launch(
                "I-05",
                LABEL,
                243,
                row(Fact.CUE, 243, List.of(), List.of(), List.of(linked(60))),
                row(Fact.TRACK, 243, List.of(linked(245)), List.of(own), List.of()))));
  }

  private static Knowledge.Launch longKnowledge(int i) {
    Arrival slow =
        new Arrival(
            time(70 + 20 * i), way("trilateral sharing arrangement of a very long name via it"));
    return launch(
        "I-" + i,
        LONG,
        100 + 40 * i,
        row(Fact.CUE, 100 + 40 * i, List.of(slow), List.of(slow, linked(80)), List.of()),
        row(Fact.TRACK, 100 + 40 * i, List.of(linked(2)), List.of(slow, slow), List.of(slow)));
  }

  private static Knowledge.Launch launch(
      String id, String label, long flight, Knowledge.Row... rows) {
    return new Knowledge.Launch(
        id, Samples.name(id), saying(label), time(flight), false, List.of(rows));
  }

  private static Knowledge.Row row(
      Fact fact, long flight, List<Arrival> japan, List<Arrival> rok, List<Arrival> us) {
    return new Knowledge.Row(
        fact,
        List.of(
            new Cell(Country.JAPAN, time(flight), japan),
            new Cell(Country.ROK, time(flight), rok),
            new Cell(Country.US, time(flight), us)));
  }

  private static Arrival linked(long seconds) {
    return new Arrival(time(seconds), way("real-time link"));
  }

  private static Way way(String title) {
    return new Way(
        Phrase.of(title), Optional.of(Country.ROK), Optional.empty(), List.of(RADAR, LINK));
  }

  private static Duration time(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
