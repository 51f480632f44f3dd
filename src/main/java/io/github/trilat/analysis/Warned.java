package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
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

  String question() {
    return first()
        .map(
            track ->
                "Why did %s hold a track of %s at %s, and not sooner?"
                    .formatted(country.inSentence(), flight.plotted().launch(), at(track)))
        .orElseGet(
            () ->
                "Why did %s never hold a track of %s?"
                    .formatted(country.inSentence(), flight.plotted().launch()));
  }

  String answer() {
    return first()
        .map(
            track ->
                "%s brought it, %s."
                    .formatted(Words.capital(Way.of(track, chronicle).words()), lead(track)))
        .orElse("Nothing brought it one.");
  }

  private Optional<Entry.Response> first() {
    return tracks.stream().findFirst().map(Flight.Knowing::response);
  }

  List<Why.Remark> remarks() {
    List<Why.Remark> remarks = new ArrayList<>();
    remarks.add(
        tracks.isEmpty()
            ? new Why.Remark("Why never", new Unwarned(chronicle, flight, country).sentences())
            : new Why.Remark("Why not sooner", List.of(spent(), Sights.of(flight))));
    remarks.add(new Why.Remark("What else reached " + country.inSentence(), others()));
    remarks.add(new Why.Remark("What it hung on, as far as this run tells", without()));
    return remarks.stream().filter(remark -> !remark.sentences().isEmpty()).toList();
  }

  /** Where the time went, longest first told as it came. */
  private String spent() {
    List<String> parts =
        new Budgets(chronicle)
            .stages(flight, country, Optional.empty()).stream()
                .map(stage -> Words.span(stage.took()) + " " + stage.words())
                .toList();
    return "Its time went into: " + Words.and(parts) + ".";
  }

  /** Launch cues, and the tracks that came after the first. */
  private List<String> others() {
    List<String> others = new ArrayList<>();
    flight.cues(country).stream()
        .findFirst()
        .ifPresent(
            cue ->
                others.add(
                    "A launch cue at %s by %s (#%s): that something was launched, not where to."
                        .formatted(at(cue), Way.of(cue, chronicle).words(), cue.seq())));
    for (Flight.Knowing later : tracks.stream().skip(1).toList()) {
      others.add(
          "A track at %s by %s (#%s), %s later."
              .formatted(
                  at(later.response()),
                  Way.of(later.response(), chronicle).words(),
                  later.response().seq(),
                  Words.span(Duration.between(tracks.get(0).at(), later.at()))));
    }
    return others;
  }

  /** Of each link of the first way, what would have been left without it. */
  private List<String> without() {
    if (tracks.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> byOutcome = new LinkedHashMap<>();
    for (Link link : Way.of(tracks.get(0).response(), chronicle).links()) {
      byOutcome.computeIfAbsent(left(link), any -> new ArrayList<>()).add(link.words());
    }
    List<String> sentences = new ArrayList<>();
    byOutcome.forEach(
        (outcome, links) -> sentences.add("Without " + Words.or(links) + ", " + outcome + "."));
    sentences.add(
        "Where a path is missing rules may fall back on another: compare with an alternative to"
            + " see.");
    return sentences;
  }

  private String left(Link link) {
    return tracks.stream()
        .map(Flight.Knowing::response)
        .filter(track -> !Way.of(track, chronicle).links().contains(link))
        .findFirst()
        .map(this::instead)
        .orElse(country.inSentence() + " would have held no track of it");
  }

  private String instead(Entry.Response track) {
    return "it would have been %s at %s, %s"
        .formatted(Way.of(track, chronicle).words(), at(track), lead(track));
  }

  /** By how much a track came before the end of the flight, or after it. */
  private String lead(Entry.Response track) {
    Duration lead = flight.lead(track.at());
    return Words.span(lead) + (lead.isNegative() ? " after " : " before ") + flight.end();
  }

  private String at(Entry.Response response) {
    return Words.since(flight.since(response.at()));
  }
}
