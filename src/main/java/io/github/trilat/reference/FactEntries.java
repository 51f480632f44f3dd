package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.source.Document;
import io.github.trilat.source.FactCard;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fact cards, by document. */
final class FactEntries {

  private final Shelf shelf;

  FactEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    return shelf.material().sources().documents().stream().map(this::chapter).toList();
  }

  private Chapter chapter(Document document) {
    return new Chapter(
        Phrase.of(document.title()),
        Phrase.of(SAYS.publication(document.publisher(), document.date())),
        document.facts().stream().map(fact -> entry(fact, document)).toList());
  }

  private Entry entry(FactCard fact, Document document) {
    Ref ref = new Ref(Kind.FACT, fact.id());
    return new Entry(
        ref,
        Phrase.of(fact.id()),
        Phrase.of(fact.says()),
        List.of(Ref.to(Kind.FACT, fact.id()), Prose.firstSentence(Phrase.of(fact.says()))),
        Set.of(),
        Shelf.all(Shelf.table(SAYS.card(), card(fact, document)), shelf.usedBy(ref)));
  }

  private List<List<Phrase>> card(FactCard fact, Document document) {
    List<List<Phrase>> rows = new ArrayList<>();
    add(rows, SAYS.kindOfFact(), Phrase.of(fact.kind().key()));
    add(rows, SAYS.when(), Phrase.of(fact.date()));
    add(
        rows,
        SAYS.document(),
        Phrase.of(document.title())
            .and(" · ")
            .and(SAYS.publication(document.publisher(), document.date())));
    add(rows, SAYS.alsoIn(), Phrase.of(fact.also()));
    add(rows, SAYS.figures(), figures(fact));
    fact.background().ifPresent(why -> add(rows, SAYS.background(), Phrase.of(why)));
    fact.corrects().ifPresent(id -> add(rows, SAYS.corrects(), Ref.to(Kind.FACT, id)));
    fact.where().forEach(page -> add(rows, SAYS.publicPage(), Phrase.of(page)));
    return rows;
  }

  private static void add(List<List<Phrase>> rows, Saying name, Phrase value) {
    if (!value.isEmpty()) {
      rows.add(List.of(Phrase.of(name), value));
    }
  }

  private static Phrase figures(FactCard fact) {
    return Phrase.of(
        fact.figures().stream()
            .map(each -> SAYS.figure(each.name(), each.value(), each.unit()))
            .toList());
  }
}
