package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
      return Headline.of("Nothing was launched");
    } else if (benefits.isEmpty()) {
      return Headline.of("No country learnt of a launch from a partner before it knew by itself");
    }
    Benefit best = benefits.stream().max(Comparator.comparing(Benefit::gain)).orElseThrow();
    String sentence = told(best, chronicle) + (isLate(best) ? ", " + tooLate(best) : aloneIn(best));
    Optional<Benefit> late =
        benefits.stream()
            .filter(each -> each.country() == best.country() && isLate(each))
            .filter(each -> !each.equals(best))
            .findFirst();
    return late.map(
            each ->
                new Headline(
                    sentence + "; of " + lateWords(each, chronicle),
                    List.of(best.launch(), each.launch())))
        .orElse(new Headline(sentence, List.of(best.launch())));
  }

  private static String told(Benefit benefit, Chronicle chronicle) {
    return Words.capital(benefit.country().inSentence())
        + " learnt of "
        + benefit.flight().name().words()
        + " in "
        + Words.span(benefit.flight().since(benefit.first().at()))
        + " by "
        + chronicle.mechanism(benefit.first().response().mechanism());
  }

  private static String aloneIn(Benefit benefit) {
    return benefit.flight().ownTrack(benefit.country()).isPresent()
        ? ", " + Words.span(benefit.gain()) + " before its own radar"
        : ", and would never have seen it alone";
  }

  private static String lateWords(Benefit late, Chronicle chronicle) {
    return late.flight().name().words()
        + ", by "
        + chronicle.mechanism(late.first().response().mechanism())
        + ", "
        + tooLate(late);
  }

  private static String tooLate(Benefit late) {
    return Words.span(late.flight().lead(late.first().at()))
        + (late.flight().plotted().failed() ? " after it had broken up" : " after it had landed");
  }

  static Headline ofLead(List<Flight> flights) {
    List<Benefit> inTime = benefits(flights).stream().filter(each -> !isLate(each)).toList();
    if (inTime.isEmpty()) {
      return Headline.of(
          "Sharing gave no country a warning before the landing that it did not have by itself");
    }
    Benefit best = inTime.stream().max(Comparator.comparing(Benefit::gain)).orElseThrow();
    Duration lead = best.flight().lead(best.first().at());
    boolean alone = best.flight().ownTrack(best.country()).isPresent();
    String words =
        "Sharing gave "
            + best.country().inSentence()
            + " "
            + Words.span(lead)
            + " of warning of "
            + best.flight().name().words()
            + (alone
                ? ", " + Words.span(best.gain()) + " more than its own radar"
                : ", where its own radar gave none");
    return new Headline(words, List.of(best.launch()));
  }

  /** Cohesion and tension, or where a pack scores neither, what moved furthest. */
  static String ofCourse(List<Course.Line> lines) {
    List<Course.Line> told =
        Stream.of("cohesion", "tension").flatMap(kind -> first(kind, lines).stream()).toList();
    List<String> parts =
        (told.isEmpty() ? furthest(lines) : told).stream().map(Headlines::moved).toList();
    return parts.isEmpty() ? "No scores were kept" : Words.capital(Words.and(parts));
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

  private static String moved(Course.Line line) {
    long from = Math.round(line.first());
    long to = Math.round(line.last());
    String title = midSentence(line.title());
    if (from == to) {
      return title + " ended where it began, at " + from;
    }
    return title + (to > from ? " rose from " : " fell from ") + from + " to " + to;
  }

  /** A title with a small letter at its head, unless it begins with a country's name. */
  static String midSentence(String title) {
    boolean name = Arrays.stream(Country.values()).map(Country::title).anyMatch(title::startsWith);
    return name || title.isEmpty()
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
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
