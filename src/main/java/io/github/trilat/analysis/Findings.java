package io.github.trilat.analysis;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What helped and what failed: every difference between what was expected and what happened becomes
 * an observation.
 */
final class Findings {
  private final Chronicle chronicle;
  private final List<Flight> flights;
  private final Assessing assessing;

  Findings(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.flights = Flight.all(chronicle);
    this.assessing = new Assessing(chronicle);
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    flights.forEach(flight -> ofSharing(flight).ifPresent(findings::add));
    flights.forEach(flight -> ofLateAlerts(flight).ifPresent(findings::add));
    findings.addAll(ofFailures());
    chronicle.all(Entry.Failed.class).forEach(each -> ofCallOff(each).ifPresent(findings::add));
    Expected.all(chronicle).stream()
        .filter(expected -> !expected.inTime())
        .map(this::ofExpectation)
        .forEach(findings::add);
    return findings;
  }

  /** What a partner's track was worth to the country that gained most from it. */
  private Optional<Finding> ofSharing(Flight flight) {
    return Arrays.stream(Country.values())
        .filter(country -> flight.gain(country).isPresent())
        .max(Comparator.comparing(country -> flight.gain(country).orElseThrow()))
        .map(country -> ofSharing(flight, country, flight.firstTrack(country).orElseThrow()));
  }

  private Finding ofSharing(Flight flight, Country country, Flight.Knowing first) {
    Duration lead = flight.lead(first.at());
    boolean late = lead.isNegative();
    String mechanism = chronicle.mechanism(first.response().mechanism());
    Optional<String> instead = assessing.fallback(first.response());
    return new Finding(
        !late,
        "The %s gave %s a track of %s %s %s %s."
            .formatted(
                mechanism,
                country.inSentence(),
                flight.plotted().launch(),
                Words.span(lead),
                late ? "after" : "before",
                flight.end()),
        alone(flight, country)
            + instead
                .map(title -> " The " + title + " was out, so the slower path had to serve.")
                .orElse("")
            + " "
            + rule(first.response().because()),
        late
            ? "Give the fast path a second carrier, or rehearse the slow one until it beats the flight."
            : "Sustain the %s and keep it in practice.".formatted(mechanism),
        first.response().because().sources());
  }

  private static String alone(Flight flight, Country country) {
    return flight
        .ownTrack(country)
        .map(
            own ->
                "Its own radar confirmed the flight after %s."
                    .formatted(Words.span(flight.since(own.at()))))
        .orElse("Its own radar never saw the flight.");
  }

  private Optional<Finding> ofLateAlerts(Flight flight) {
    List<Entry.Response> late = new ArrayList<>();
    for (Country country : Country.values()) {
      flight
          .alert(country)
          .filter(alert -> flight.lead(alert.at()).isNegative())
          .ifPresent(late::add);
    }
    if (late.isEmpty()) {
      return Optional.empty();
    }
    String who =
        Words.and(
            late.stream()
                .map(
                    alert ->
                        "that of %s %s late"
                            .formatted(
                                Words.names(alert.by()), Words.span(flight.lead(alert.at()))))
                .toList());
    Entry.Response first = late.get(0);
    return Optional.of(
        new Finding(
            false,
            "The public alerts of %s came after %s: %s."
                .formatted(flight.plotted().launch(), flight.end(), who),
            "From track to alert took %s. %s"
                .formatted(
                    Words.span(Duration.between(first.since(), first.at())), rule(first.because())),
            flight.plotted().failed()
                ? "Agree how an alert is called off once a flight has ended early."
                : "Hold the missile-warning exercise at its agreed cadence: practice is what shortens the alert.",
            first.because().sources()));
  }

  private List<Finding> ofFailures() {
    Map<List<Object>, List<Entry.Failed>> byWhy =
        chronicle
            .all(Entry.Failed.class)
            .filter(failed -> !failed.calledOff())
            .collect(
                Collectors.groupingBy(
                    failed ->
                        List.of(
                            failed.action(),
                            failed.mechanism(),
                            failed.setback(),
                            failed.stranger()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byWhy.values().stream().map(this::ofFailure).toList();
  }

  private Finding ofFailure(List<Entry.Failed> failures) {
    Entry.Failed first = failures.get(0);
    String title = chronicle.path(first);
    String about = Words.and(failures.stream().map(Entry.Failed::about).distinct().toList());
    return new Finding(
        false,
        "On the %s, about %s: %s.".formatted(title, about, Wording.why(first, chronicle)),
        rule(first.because()),
        "Agree who stands in when the %s does not answer.".formatted(title),
        first.because().sources());
  }

  private Optional<Finding> ofCallOff(Entry.Failed off) {
    return CalledOff.words(off, chronicle)
        .map(
            words ->
                new Finding(
                    false,
                    "Called off, about %s: %s.".formatted(off.about(), words),
                    rule(off.because()),
                    "Agree when it is made up for, and what keeps the habit until then.",
                    off.because().sources()));
  }

  private Finding ofExpectation(Expected expected) {
    return new Finding(
        false,
        "After %s it was expected (%s); it was %s."
            .formatted(expected.inject().id(), expected.words(), expected.outcome()),
        expected
            .done()
            .map(response -> rule(response.because()))
            .orElse("No rule brought it about under the mechanisms of that day."),
        "Settle in advance who does this, by which path and by when.",
        expected.inject().inject().sources());
  }

  private static String rule(Because because) {
    return because.rule().isEmpty() ? "" : "Rule: “" + because.rule() + "”.";
  }
}
