package io.github.trilat.analysis;

import static io.github.trilat.analysis.HeadlineSays.SAYS;

import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences that charts state: what a reader should see in them. */
final class Headlines {
  private Headlines() {}

  /**
   * What sharing meant to one country for one launch. {@code gain} is how much earlier it knew than
   * by itself.
   */
  private record Benefit(Flight flight, Country country, Flight.Knowing first, Duration gain) {
    String launch() {
      return flight.plotted().launch();
    }
  }

  static Headline ofSharing(List<Flight> flights, Chronicle chronicle) {
    List<Benefit> benefits = benefits(flights);
    if (flights.isEmpty()) {
      return Headline.of(SAYS.nothingLaunched());
    } else if (benefits.isEmpty()) {
      return Headline.of(SAYS.nobodyLearnt());
    }
    Benefit best = benefits.stream().max(Comparator.comparing(Benefit::gain)).orElseThrow();
    Saying sentence = told(best, chronicle);
    Optional<Benefit> late =
        benefits.stream()
            .filter(each -> each.country() == best.country() && isLate(each))
            .filter(each -> !each.equals(best))
            .findFirst();
    return late.map(
            each ->
                new Headline(
                    SAYS.andLate(
                        sentence,
                        each.flight().name().words(),
                        way(each, chronicle),
                        tooLate(each)),
                    List.of(best.launch(), each.launch())))
        .orElse(new Headline(sentence, List.of(best.launch())));
  }

  private static Saying told(Benefit benefit, Chronicle chronicle) {
    Flight flight = benefit.flight();
    Saying learnt =
        SAYS.learnt(
            benefit.country(),
            flight.name().words(),
            flight.since(benefit.first().at()),
            way(benefit, chronicle));
    if (isLate(benefit)) {
      return SAYS.butLate(learnt, tooLate(benefit));
    }
    return flight.ownTrack(benefit.country()).isPresent()
        ? SAYS.beforeOwnRadar(learnt, benefit.gain())
        : SAYS.neverAlone(learnt);
  }

  private static String way(Benefit benefit, Chronicle chronicle) {
    return chronicle.mechanism(benefit.first().response().mechanism());
  }

  private static Saying tooLate(Benefit late) {
    Flight flight = late.flight();
    return SAYS.tooLate(flight.lead(late.first().at()), flight.plotted().failed());
  }

  static Headline ofLead(List<Flight> flights) {
    List<Benefit> inTime = benefits(flights).stream().filter(each -> !isLate(each)).toList();
    if (inTime.isEmpty()) {
      return Headline.of(SAYS.noWarning());
    }
    Benefit best = inTime.stream().max(Comparator.comparing(Benefit::gain)).orElseThrow();
    Duration lead = best.flight().lead(best.first().at());
    Saying launch = best.flight().name().words();
    return new Headline(
        best.flight().ownTrack(best.country()).isPresent()
            ? SAYS.gaveMore(best.country(), lead, launch, best.gain())
            : SAYS.gaveAll(best.country(), lead, launch),
        List.of(best.launch()));
  }

  /** Cohesion and tension, or where a pack scores neither, what moved furthest. */
  static Saying ofCourse(List<Course.Line> lines) {
    List<Course.Line> told =
        Stream.of("cohesion", "tension").flatMap(kind -> first(kind, lines).stream()).toList();
    List<Saying> moves =
        (told.isEmpty() ? furthest(lines) : told).stream().map(Headlines::moved).toList();
    return moves.isEmpty() ? SAYS.noScores() : SAYS.course(moves);
  }

  private static Optional<Course.Line> first(String kind, List<Course.Line> lines) {
    return lines.stream().filter(line -> line.kind().equals(kind)).findFirst();
  }

  private static List<Course.Line> furthest(List<Course.Line> lines) {
    return lines.stream()
        .sorted(Comparator.comparingDouble(line -> -Math.abs(line.last() - line.first())))
        .limit(2)
        .toList();
  }

  private static Saying moved(Course.Line line) {
    long from = Math.round(line.first());
    long to = Math.round(line.last());
    if (from == to) {
      return SAYS.stayed(line.title(), from);
    }
    return to > from ? SAYS.rose(line.title(), from, to) : SAYS.fell(line.title(), from, to);
  }

  /**
   * Every case in which a partner's track came first, or a country had no other; in the order of
   * launches and countries.
   */
  private static List<Benefit> benefits(List<Flight> flights) {
    List<Benefit> benefits = new ArrayList<>();
    for (Flight flight : flights) {
      for (Country country : Country.values()) {
        flight.gain(country).ifPresent(gain -> benefits.add(benefit(flight, country, gain)));
      }
    }
    return benefits;
  }

  private static Benefit benefit(Flight flight, Country country, Duration gain) {
    return new Benefit(flight, country, flight.firstTrack(country).orElseThrow(), gain);
  }

  private static boolean isLate(Benefit benefit) {
    return benefit.flight().lead(benefit.first().at()).isNegative();
  }
}
