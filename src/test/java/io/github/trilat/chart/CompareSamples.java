package io.github.trilat.chart;

import static io.github.trilat.words.English.saying;

import io.github.trilat.analysis.SideBySide;
import io.github.trilat.analysis.SideBySide.Lane;
import io.github.trilat.analysis.SideBySide.Mark;
import io.github.trilat.analysis.SideBySide.Scene;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Comparisons as runs might give them, and odd ones. */
final class CompareSamples {
  private CompareSamples() {}

  static SideBySide compare() {
    Mark consulted = new Mark(14_400, Phrase.of("consultation"), false, false);
    return new SideBySide(
        saying(
            "Under no-real-time Japan's first track of I-02 comes after 3 min 54 s, not after 1 min 4 s"),
        Samples.stops("agreed", "no-real-time"),
        List.of(
            new Scene(
                "I-02",
                Phrase.of("The DPRK fires 18 short-range missiles (350 km, apogee 100 km)"),
                List.of(
                    lane(Country.JAPAN, 0, shared(64, "real-time link"), consulted),
                    lane(Country.JAPAN, 1, shared(234, "hub relay via the US"), consulted),
                    lane(Country.ROK, 0, consulted),
                    lane(Country.ROK, 1, consulted),
                    lane(
                        Country.US,
                        0,
                        new Mark(300, Phrase.of("hotline call answered"), true, false)),
                    lane(
                        Country.US,
                        1,
                        new Mark(720, Phrase.of("hotline call · nobody"), true, true))))),
        2);
  }

  /** Nothing that differs; four runs with marks that crowd, and names that are long. */
  static List<Drawing> odd() {
    List<Lane> lanes = new ArrayList<>();
    for (Country country : Country.values()) {
      for (int run = 0; run < 4; run++) {
        List<Mark> crowd =
            IntStream.range(0, 6)
                .mapToObj(i -> shared(60 + i, "a path with a name as long as a path may have"))
                .toList();
        lanes.add(new Lane(country, run, crowd));
      }
    }
    List<Phrase> names =
        Samples.stops("agreed", "b", "c", "an-alternative-with-a-name-without-end+d");
    return List.of(
        Charts.draw(
                new SideBySide(
                    saying("Nothing changes"), Samples.stops("agreed", "b"), List.of(), 0),
                Format.PAGE)
            .get(0),
        Charts.draw(
                new SideBySide(
                    saying("Much"),
                    names,
                    List.of(new Scene("I-1", Phrase.of("word ".repeat(60)), lanes)),
                    1),
                Format.PAGE)
            .get(0));
  }

  private static Mark shared(double seconds, String path) {
    return new Mark(seconds, Phrase.of("track shared · " + path), true, false);
  }

  private static Lane lane(Country country, int run, Mark... marks) {
    return new Lane(country, run, List.of(marks));
  }
}
