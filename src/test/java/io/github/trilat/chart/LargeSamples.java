package io.github.trilat.chart;

import static io.github.trilat.chart.Samples.NEVER;
import static io.github.trilat.chart.Samples.alert;
import static io.github.trilat.chart.Samples.at;
import static io.github.trilat.chart.Samples.cue;
import static io.github.trilat.chart.Samples.lead;
import static io.github.trilat.chart.Samples.line;
import static io.github.trilat.chart.Samples.own;
import static io.github.trilat.chart.Samples.row;
import static io.github.trilat.chart.Samples.shared;
import static io.github.trilat.words.English.saying;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.FirstMinutes.Carrier;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.WarningLead;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Thirty launches with long names, forty mechanisms, sixty scores, eight turns with long titles.
 */
final class LargeSamples {
  private static final String FINDING =
      "A finding of great length that goes on about every launch, each partner and all mechanisms, "
          .repeat(3);
  private static final List<String> TURNS =
      IntStream.range(0, 8).mapToObj(i -> "Turn of a very long title, number " + i).toList();

  private LargeSamples() {}

  static List<Drawing> all() {
    return List.of(firstMinutes(), warningLead(), course(), mechanisms());
  }

  private static Drawing firstMinutes() {
    return Charts.draw(minutes(List.of()), Format.PAGE).get(0);
  }

  /** Thirty launches, of some of which the finding speaks. */
  static FirstMinutes minutes(List<String> about) {
    return new FirstMinutes(
        saying(FINDING), about, IntStream.range(0, 30).mapToObj(LargeSamples::crowded).toList());
  }

  private static Drawing warningLead() {
    List<WarningLead.Row> leads = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String label = "I-" + i + " · 12 missiles of an improved kind, 4,500 km, apogee 1,100 km";
      leads.add(
          lead(
              label,
              Country.JAPAN,
              at(i * 30),
              at(i * 40 + 0.4),
              "trilateral sharing arrangement via the US"));
      leads.add(lead(label, Country.ROK, at(-i * 4), at(i), "own radar"));
      leads.add(lead(label, Country.US, NEVER, at(-i * 9), "voice line"));
    }
    return Charts.draw(new WarningLead(saying(FINDING), List.of(), leads), Format.PAGE).get(0);
  }

  private static Drawing course() {
    List<String> stops = new ArrayList<>(List.of("Start"));
    stops.addAll(TURNS);
    List<Course.Line> lines = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      lines.add(
          line(
              "s" + i,
              "Support at home, country " + i,
              "support",
              50,
              51,
              52,
              50,
              50 + i,
              52,
              51,
              50,
              50 + i % 3));
    }
    for (int i = 0; i < 30; i++) {
      String title = "A score of a kind with a long title, number " + i;
      lines.add(line("k" + i, title, i < 8 ? "kind " + i : "all", 10, 10 + i, 90 - i));
      lines.add(line("q" + i, "A quiet score with a long title, number " + i, "all", 10, 10.5));
    }
    return Charts.draw(
            new Course(saying(FINDING), Samples.stops(stops.toArray(String[]::new)), lines),
            Format.PAGE)
        .get(0);
  }

  private static Drawing mechanisms() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(
          row(
              "m" + i,
              "mechanism of a rather long title number " + i,
              List.of(MechanismKind.values()).get(i / 6),
              "active, conditional on another since 19 Dec 2023",
              "- s u1 f0 f2 c12 o3 u128"));
    }
    return Charts.draw(
            new MechanismUse(saying(FINDING), TURNS, rows, rows.subList(0, 30)), Format.PAGE)
        .get(0);
  }

  private static Flight crowded(int i) {
    double end = i == 1 ? 4400 : 300 + 20 * i;
    List<Mark> japan =
        List.of(
            shared(60, 50, Carrier.REAL_TIME_LINK, "real-time exchange of missile-warning data"),
            cue(64, 50),
            new Mark(
                Kind.CUE,
                70,
                64,
                Carrier.HUB_RELAY,
                Phrase.of("trilateral sharing arrangement via the US")),
            shared(72, 50, Carrier.HUB_RELAY, "trilateral sharing arrangement via the US"),
            own(90, 80),
            alert(95, 90),
            shared(240, 50, Carrier.VOICE, "voice line"),
            alert(900 + i, 240));
    return new Flight(
        "I-" + i,
        Samples.name("I-" + i),
        Phrase.of(
            "12 missiles of an improved kind, 4,500 km, apogee 1,100 km, and further words to fill"
                + " the row"),
        end,
        end + i * 10,
        i == 2,
        List.of(
            new Lane(Country.JAPAN, true, at(80), japan),
            new Lane(Country.ROK, true, at(30), List.of()),
            new Lane(Country.US, false, NEVER, List.of(cue(60 + end / 2, 50)))));
  }
}
