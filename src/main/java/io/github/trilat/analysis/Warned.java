package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is to say of how a country came to hold a track of a launch. */
final class Warned {
  private final Chronicle chronicle;
  private final Flight flight;
  private final Country country;
  private final List<Flight.Knowing> tracks;

  Warned(Chronicle chronicle, Flight flight, Country country) {
    this.chronicle = chronicle;
    this.flight = flight;
    this.country = country;
    this.tracks = flight.tracks(country);
  }

  Saying question() {
    String launch = flight.plotted().launch();
    return first()
        .map(track -> SAYS.whyTrack(country, launch, flight.since(track.at())))
        .orElseGet(() -> SAYS.whyNever(country, launch));
  }

  Saying answer() {
    return first()
        .map(track -> SAYS.broughtBy(Way.of(track, chronicle).words(), lead(track)))
        .orElseGet(SAYS::broughtNone);
  }

  private Optional<Entry.Response> first() {
    return tracks.stream().findFirst().map(Flight.Knowing::response);
  }

  List<Why.Remark> remarks() {
    List<Why.Remark> remarks = new ArrayList<>();
    remarks.add(
        tracks.isEmpty()
            ? new Why.Remark(
                SAYS.titleNever(), new Unwarned(chronicle, flight, country).sentences())
            : new Why.Remark(SAYS.titleNotSooner(), List.of(spent(), Sights.of(flight))));
    remarks.add(new Why.Remark(SAYS.titleElse(country), others()));
    remarks.add(new Why.Remark(SAYS.titleHungOn(), without()));
    return remarks.stream().filter(remark -> !remark.sentences().isEmpty()).toList();
  }

  /** Where the time went, longest first told as it came. */
  private Saying spent() {
    return SAYS.spent(
        new Budgets(chronicle)
            .stages(flight, country, Optional.empty()).stream()
                .map(stage -> SAYS.stage(stage.took(), stage.words()))
                .toList());
  }

  /** Launch cues, and the tracks that came after the first. */
  private List<Saying> others() {
    List<Saying> others = new ArrayList<>();
    flight.cues(country).stream()
        .findFirst()
        .ifPresent(
            cue ->
                others.add(
                    SAYS.cueAt(flight.since(cue.at()), Way.of(cue, chronicle).words(), cue.seq())));
    for (Flight.Knowing later : tracks.stream().skip(1).toList()) {
      others.add(
          SAYS.trackAt(
              flight.since(later.at()),
              Way.of(later.response(), chronicle).words(),
              later.response().seq(),
              Duration.between(tracks.get(0).at(), later.at())));
    }
    return others;
  }

  /** Of each link of the first way, what would have been left without it. */
  private List<Saying> without() {
    if (tracks.isEmpty()) {
      return List.of();
    }
    Map<Saying, List<Saying>> byOutcome = new LinkedHashMap<>();
    for (Link link : Way.of(tracks.get(0).response(), chronicle).links()) {
      byOutcome.computeIfAbsent(left(link), any -> new ArrayList<>()).add(link.words());
    }
    List<Saying> sentences = new ArrayList<>();
    byOutcome.forEach((outcome, links) -> sentences.add(SAYS.without(links, outcome)));
    sentences.add(SAYS.compare());
    return sentences;
  }

  private Saying left(Link link) {
    return tracks.stream()
        .map(Flight.Knowing::response)
        .filter(track -> !Way.of(track, chronicle).links().contains(link))
        .findFirst()
        .map(
            track ->
                SAYS.instead(
                    Way.of(track, chronicle).words(), flight.since(track.at()), lead(track)))
        .orElseGet(() -> SAYS.noTrack(country));
  }

  /** By how much a track came before the end of the flight, or after it. */
  private Saying lead(Entry.Response track) {
    Duration lead = flight.lead(track.at());
    return SAYS.lead(lead, lead.isNegative(), flight.end());
  }
}
