package io.github.trilat.reference;

import io.github.trilat.analysis.Words;
import io.github.trilat.source.Document;
import io.github.trilat.source.FactCard;
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
        document.title(),
        document.publisher() + ", " + document.date(),
        document.facts().stream().map(fact -> entry(fact, document)).toList());
  }

  private Entry entry(FactCard fact, Document document) {
    Ref ref = new Ref(Kind.FACT, fact.id());
    return new Entry(
        ref,
        fact.id(),
        Text.of(fact.says()),
        List.of(Text.link(Kind.FACT, fact.id()), Text.of(fact.says()).firstSentence()),
        Set.of(),
        Parts.of(List.of(new Part.Table("Card", card(fact, document))), shelf.usedBy(ref)));
  }

  private List<List<Text>> card(FactCard fact, Document document) {
    List<List<Text>> rows = new ArrayList<>();
    add(rows, "kind", Text.of(fact.kind().key()));
    add(rows, "when", Text.of(fact.date()));
    add(
        rows,
        "document",
        Text.of(document.title() + " · " + document.publisher() + ", " + document.date()));
    add(rows, "also in", Text.of(String.join(", ", fact.also())));
    add(rows, "figures", figures(fact));
    fact.background().ifPresent(why -> add(rows, "background", Text.of(why)));
    fact.corrects().ifPresent(id -> add(rows, "corrects", Text.link(Kind.FACT, id)));
    fact.where().forEach(page -> add(rows, "public page", Text.of(page)));
    return rows;
  }

  private static void add(List<List<Text>> rows, String name, Text value) {
    if (!value.isEmpty()) {
      rows.add(List.of(Text.of(name), value));
    }
  }

  private static Text figures(FactCard fact) {
    return Text.of(
        String.join(
            ", ",
            fact.figures().stream()
                .map(each -> each.name() + " " + Words.number(each.value()) + " " + each.unit())
                .toList()));
  }
}
