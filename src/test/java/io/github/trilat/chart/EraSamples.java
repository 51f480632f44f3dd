package io.github.trilat.chart;

import static io.github.trilat.words.English.saying;

import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.Eras.Era;
import io.github.trilat.analysis.Eras.Launch;
import io.github.trilat.analysis.Eras.Warning;
import io.github.trilat.analysis.FirstMinutes.Carrier;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Eras as runs might give them, and odd ones. */
final class EraSamples {
  private static final Launch SALVO =
      new Launch(
          "I-02",
          Samples.name("I-02"),
          saying("18 missiles, 350 km, apogee 100 km"),
          335,
          352,
          false,
          OptionalDouble.of(176));
  private static final Launch FLAT =
      new Launch(
          "I-04",
          Samples.name("I-04"),
          saying("1 missile, 350 km, apogee 50 km"),
          243,
          243,
          false,
          OptionalDouble.empty());

  private EraSamples() {}

  static Eras eras() {
    return eras(
        "From 2023 on Japan learns of I-04 before it lands: 2 min 57 s ahead, by the real-time link",
        List.of(SALVO, FLAT),
        List.of(
            era("2016-06-04", "2016", warning(SALVO, own(186), alert(606))),
            era(
                "2019-11-17",
                "2019",
                warning(SALVO, own(186), alert(606)),
                warning(FLAT, relay(245, 65), Optional.empty())),
            era(
                "2024-06-02",
                "2024",
                warning(SALVO, link(66, 56), alert(330)),
                warning(FLAT, link(66, 56), alert(300)))));
  }

  /** Nothing launched; twelve eras of one year with marks that crowd at the landing. */
  static List<Drawing> odd() {
    Eras none = eras("Nothing is launched", List.of(), List.of(era("2016-06-04", "2016")));
    List<Era> crowd =
        Stream.iterate(1, month -> month + 1)
            .limit(12)
            .map(month -> LocalDate.of(2023, month, 1).toString())
            .map(day -> era(day, day, warning(SALVO, own(334), alert(336))))
            .toList();
    return List.of(
        Charts.draw(none, Format.PAGE).get(0),
        Charts.draw(eras("A crowd", List.of(SALVO), crowd), Format.PAGE).get(0));
  }

  private static Eras eras(String finding, List<Launch> launches, List<Era> eras) {
    return new Eras(
        saying(finding),
        List.of(),
        Country.JAPAN,
        launches,
        launches.stream().map(Launch::id).toList(),
        "I-02",
        List.of(),
        eras);
  }

  private static Era era(String day, String label, Warning... warnings) {
    Eras.Contacts none =
        new Eras.Contacts(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Era(LocalDate.parse(day), label, false, List.of(warnings), none, List.of());
  }

  private static Warning warning(Launch launch, Optional<Mark> track, Optional<Mark> alert) {
    return new Warning(launch.id(), track, alert);
  }

  private static Optional<Mark> own(double at) {
    return Optional.of(
        new Mark(Kind.OWN_TRACK, at, at - 10, Carrier.OWN_SENSOR, Phrase.of("own radar")));
  }

  private static Optional<Mark> link(double at, double began) {
    return Optional.of(
        new Mark(
            Kind.SHARED_TRACK, at, began, Carrier.REAL_TIME_LINK, Phrase.of("real-time link")));
  }

  private static Optional<Mark> relay(double at, double began) {
    return Optional.of(
        new Mark(Kind.SHARED_TRACK, at, began, Carrier.HUB_RELAY, Phrase.of("hub relay")));
  }

  private static Optional<Mark> alert(double at) {
    return Optional.of(
        new Mark(Kind.PUBLIC_ALERT, at, at, Carrier.OWN_SENSOR, Phrase.of("public alert")));
  }
}
