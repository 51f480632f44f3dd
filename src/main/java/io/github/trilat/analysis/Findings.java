package io.github.trilat.analysis;

import static io.github.trilat.analysis.FindingSays.SAYS;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
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
    flights.forEach(flight -> findings.addAll(ofSilence(flight)));
    findings.addAll(ofFailures());
    chronicle.all(Entry.Failed.class).forEach(each -> ofCallOff(each).ifPresent(findings::add));
    Expected.all(chronicle).stream()
        .filter(expected -> !expected.inTime())
        .map(Findings::ofExpectation)
        .forEach(findings::add);
    chronicle.baseline().objectives().stream()
        .map(assessing::assess)
        .filter(each -> each.rating() == Rating.M || each.rating() == Rating.U)
        .map(Findings::ofObjective)
        .forEach(findings::add);
    return findings;
  }

  private static Finding ofObjective(Assessment missed) {
    String objective = missed.objective().title();
    return new Finding(
        false,
        missed.rating() == Rating.M ? SAYS.metInPart(objective) : SAYS.notMet(objective),
        Phrase.of(missed.why()),
        SAYS.takeUp(),
        List.of());
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
    List<Object> why = new ArrayList<>();
    why.add(
        flight
            .ownTrack(country)
            .map(own -> SAYS.confirmedAlone(flight.since(own.at())))
            .orElseGet(SAYS::neverSaw));
    assessing
        .fallback(first.response())
        .map(out -> SAYS.slowerPath(chronicle.mechanism(out.mechanism())))
        .ifPresent(why::add);
    why.add(rule(first.response().because()));
    return new Finding(
        !late,
        SAYS.gave(mechanism, country, flight.plotted().launch(), lead, late, flight.end()),
        Phrase.join(" ", why),
        late ? SAYS.secondCarrier() : SAYS.sustain(mechanism),
        first.response().because().sources());
  }

  private Optional<Finding> ofLateAlerts(Flight flight) {
    List<Entry.Response> late = new ArrayList<>();
    for (Country country : Country.values()) {
      flight
          .alert(country)
          .filter(alert -> flight.lead(alert.at()).isNegative())
          .ifPresent(late::add);
    }
    return late.isEmpty() ? Optional.empty() : Optional.of(ofLateAlerts(flight, late));
  }

  private static Finding ofLateAlerts(Flight flight, List<Entry.Response> late) {
    Entry.Response first = late.get(0);
    return new Finding(
        false,
        SAYS.lateAlerts(
            flight.plotted().launch(),
            flight.end(),
            late.stream()
                .map(alert -> SAYS.lateAlert(alert.by(), flight.lead(alert.at())))
                .toList()),
        Phrase.join(
            " ",
            List.of(
                SAYS.trackToAlert(Duration.between(first.since(), first.at())),
                rule(first.because()))),
        flight.plotted().failed() ? SAYS.callOffEarly() : SAYS.keepPractising(),
        first.because().sources());
  }

  /** A public that heard nothing of what came toward it. */
  private List<Finding> ofSilence(Flight flight) {
    return flight.plotted().concerns().stream()
        .filter(country -> flight.alert(country).isEmpty())
        .filter(country -> flight.first(Action.ANNOUNCEMENT, country).isEmpty())
        .map(country -> ofSilence(flight, country))
        .toList();
  }

  private Finding ofSilence(Flight flight, Country country) {
    return new Finding(
        false,
        SAYS.noWord(country, flight.plotted().launch()),
        flight
            .firstTrack(country)
            .map(track -> Phrase.of(SAYS.trackWithoutWord(flight.since(track.at()))))
            .orElseGet(
                () -> Phrase.join(" ", new Unwarned(chronicle, flight, country).sentences())),
        SAYS.tellThePublic(),
        List.of());
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
    Phrase path = chronicle.path(first);
    List<String> about = failures.stream().map(Entry.Failed::about).distinct().toList();
    return new Finding(
        false,
        SAYS.failed(path, about, EntryWords.why(first, chronicle)),
        rule(first.because()),
        SAYS.standIn(path),
        first.because().sources());
  }

  private Optional<Finding> ofCallOff(Entry.Failed off) {
    return EntryWords.calledOff(off, chronicle)
        .map(
            what ->
                new Finding(
                    false,
                    SAYS.calledOff(off.about(), what),
                    rule(off.because()),
                    SAYS.makeUp(),
                    off.because().sources()));
  }

  private static Finding ofExpectation(Expected expected) {
    return new Finding(
        false,
        SAYS.unmet(expected.inject().id(), expected.words(), expected.outcome()),
        expected
            .done()
            .map(response -> rule(response.because()))
            .orElseGet(() -> Phrase.of(SAYS.noRule())),
        SAYS.settle(),
        expected.inject().inject().sources());
  }

  private static Phrase rule(Because because) {
    return because.rule().isEmpty() ? Phrase.EMPTY : Phrase.of(SAYS.rule(because.rule()));
  }
}
