package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block.Section;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.MechanismHistory.Dated;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
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
        chapters.add(Chapter.of(SAYS.capital(kind), entries));
      }
    }
    return chapters;
  }

  private Entry entry(MechanismHistory mechanism) {
    Ref ref = new Ref(Kind.MECHANISM, mechanism.id());
    Dated now = mechanism.on(shelf.material().asOf());
    return new Entry(
        ref,
        Phrase.of(mechanism.title()),
        what(mechanism),
        List.of(
            Ref.to(Kind.MECHANISM, mechanism.id()),
            Phrase.of(mechanism.title()),
            Shelf.countries(mechanism.members()),
            Phrase.of(now.status()),
            Phrase.of(since(now))),
        Set.of(),
        Shelf.all(
            history(mechanism),
            held(mechanism),
            others(SAYS.requires(), mechanism.requires()),
            others(SAYS.practisesAsWell(), mechanism.practises()),
            shelf.usedBy(ref),
            shelf.sources(sources(mechanism))));
  }

  private Phrase what(MechanismHistory mechanism) {
    LocalDate day = shelf.material().asOf();
    Dated now = mechanism.on(day);
    MechanismKind kind = mechanism.kind();
    Status status = now.status();
    return Phrase.of(
        since(now).isEmpty()
            ? SAYS.mechanism(kind, mechanism.members(), status, day)
            : SAYS.mechanismSince(kind, mechanism.members(), status, since(now), day));
  }

  /** Before the first dated status nothing is known of a beginning. */
  private static String since(Dated dated) {
    return dated.status() == Status.ABSENT && dated.from().equals(LocalDate.MIN)
        ? ""
        : dated.from().toString();
  }

  private static List<Section> history(MechanismHistory mechanism) {
    return Shelf.table(
        SAYS.history(),
        mechanism.history().stream()
            .map(
                dated ->
                    List.of(
                        Phrase.of(dated.from().toString()),
                        Phrase.of(dated.status()),
                        Shelf.facts(dated.sources())))
            .toList());
  }

  private static List<Section> held(MechanismHistory mechanism) {
    return Shelf.table(
        SAYS.heldBefore(),
        mechanism.held().stream()
            .map(held -> List.of(Phrase.of(held.on().toString()), Shelf.facts(held.sources())))
            .toList());
  }

  private List<Section> others(Saying heading, List<String> mechanisms) {
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
