package io.github.trilat.reference;

import io.github.trilat.analysis.Words;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.MechanismHistory.Dated;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The mechanisms of the pack, by kind. */
final class MechanismEntries {

  private final Shelf shelf;

  MechanismEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (MechanismKind kind : MechanismKind.values()) {
      List<Entry> entries =
          shelf.setting().mechanisms().values().stream()
              .filter(mechanism -> mechanism.kind() == kind)
              .map(this::entry)
              .toList();
      if (!entries.isEmpty()) {
        chapters.add(new Chapter(Words.capital(kind.title()), "", entries));
      }
    }
    return chapters;
  }

  private Entry entry(MechanismHistory mechanism) {
    Ref ref = new Ref(Kind.MECHANISM, mechanism.id());
    Dated now = mechanism.on(shelf.material().asOf());
    return new Entry(
        ref,
        mechanism.title(),
        what(mechanism),
        List.of(
            Text.link(Kind.MECHANISM, mechanism.id()),
            Text.of(mechanism.title()),
            Shelf.countries(mechanism.members()),
            Text.of(now.status().title()),
            Text.of(since(now))),
        Set.of(),
        Parts.of(
            history(mechanism),
            held(mechanism),
            others("Requires", mechanism.requires()),
            others("Practises as well", mechanism.practises()),
            shelf.usedBy(ref),
            shelf.sources("Sources", sources(mechanism))));
  }

  private Text what(MechanismHistory mechanism) {
    LocalDate day = shelf.material().asOf();
    Dated now = mechanism.on(day);
    String since = since(now).isEmpty() ? "" : " since " + since(now);
    return Text.of(
        "%s of %s; %s%s as of %s."
            .formatted(
                Words.capital(mechanism.kind().title()),
                Words.names(mechanism.members()),
                now.status().title(),
                since,
                day));
  }

  /** Before the first dated status nothing is known of a beginning. */
  private static String since(Dated dated) {
    return dated.status() == Status.ABSENT && dated.from().equals(LocalDate.MIN)
        ? ""
        : dated.from().toString();
  }

  private static List<Part> history(MechanismHistory mechanism) {
    return Shelf.table(
        "History",
        mechanism.history().stream()
            .map(
                dated ->
                    List.of(
                        Text.of(dated.from().toString()),
                        Text.of(dated.status().title()),
                        Shelf.facts(dated.sources())))
            .toList());
  }

  private static List<Part> held(MechanismHistory mechanism) {
    return Shelf.table(
        "Held before",
        mechanism.held().stream()
            .map(held -> List.of(Text.of(held.on().toString()), Shelf.facts(held.sources())))
            .toList());
  }

  private List<Part> others(String heading, List<String> mechanisms) {
    return Shelf.table(
        heading,
        mechanisms.stream().map(id -> shelf.mechanism(id, shelf.material().asOf())).toList());
  }

  private static List<String> sources(MechanismHistory mechanism) {
    return Stream.concat(
            mechanism.history().stream().flatMap(dated -> dated.sources().stream()),
            mechanism.held().stream().flatMap(held -> held.sources().stream()))
        .toList();
  }
}
