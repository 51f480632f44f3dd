package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Section;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Country;
import io.github.trilat.source.Document;
import io.github.trilat.source.FactCard;
import io.github.trilat.words.Amount;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What entries of several kinds need: the material, who uses what, and the parts they share. */
record Shelf(Material material, CrossReferences uses) {

  static Shelf of(Material material) {
    return new Shelf(material, CrossReferences.of(material));
  }

  Setting setting() {
    return material.pack().setting();
  }

  /** Fact cards in their own words, each with its document; none, no part. */
  List<Section> sources(Collection<String> ids) {
    return table(SAYS.sources(), ids.stream().distinct().map(this::source).toList());
  }

  private List<Phrase> source(String id) {
    return material
        .sources()
        .card(id)
        .map(
            card ->
                List.of(Ref.to(Kind.FACT, id), Phrase.of(card.says()).and(" ").and(document(card))))
        .orElseGet(() -> List.of(Phrase.of(id), Phrase.EMPTY));
  }

  /** What states a fact: a document, or a page of the public record. */
  private Saying document(FactCard card) {
    Document document = material.sources().documentOf(card);
    return card.where().isEmpty()
        ? SAYS.statedIn(SAYS.publication(document.publisher(), document.date()))
        : SAYS.statedOn(card.where().get(0));
  }

  /** Who uses a thing; a part that says so if nobody does. */
  List<Section> usedBy(Ref used) {
    List<List<Phrase>> rows = new ArrayList<>();
    Kind before = null;
    for (Use use : uses.of(used)) {
      rows.add(
          List.of(use.by() == before ? Phrase.EMPTY : Phrase.of(use.by().singular()), use.user()));
      before = use.by();
    }
    if (rows.isEmpty()) {
      rows.add(List.of(Phrase.of(SAYS.nothingYet()), Phrase.EMPTY));
    }
    return table(SAYS.usedBy(), rows);
  }

  /** Numbers with value, range and basis; none, no part. */
  List<Section> parameters(Saying heading, Collection<String> ids) {
    return table(
        heading,
        ids.stream()
            .distinct()
            .map(setting().parameters()::get)
            .filter(parameter -> parameter != null)
            .map(
                each ->
                    List.of(
                        Ref.to(Kind.PARAMETER, each.id()),
                        Phrase.of(value(each)),
                        range(each),
                        basis(each),
                        Phrase.of(each.title())))
            .toList());
  }

  /** The value on the day that lists show, with its unit. */
  Amount value(ParameterDefinition parameter) {
    return new Amount(parameter.on(material.asOf()), parameter.unit());
  }

  /** Such as {@code 60 to 900}; empty for a fixed figure. */
  static Phrase range(ParameterDefinition parameter) {
    return parameter
        .range()
        .map(range -> Phrase.of(SAYS.fromTo(range.low(), range.high())))
        .orElse(Phrase.EMPTY);
  }

  /** The citations, or the word {@code assumption}. */
  static Phrase basis(ParameterDefinition parameter) {
    return parameter.sources().isEmpty()
        ? Phrase.of(SAYS.assumption())
        : facts(parameter.sources());
  }

  /** Ids of fact cards in a row. */
  static Phrase facts(Collection<String> ids) {
    return Phrase.of(ids.stream().map(id -> Ref.to(Kind.FACT, id)).toList());
  }

  /** A mechanism's id and what it is called, and how it stands on a day. */
  List<Phrase> mechanism(String id, LocalDate day) {
    return List.of(
        Ref.to(Kind.MECHANISM, id),
        Phrase.of(setting().mechanisms().get(id).title()),
        Phrase.of(setting().mechanisms().get(id).on(day).status()));
  }

  /** Countries as links. */
  static Phrase countries(Collection<Country> countries) {
    return Phrase.of(
        countries.stream().map(each -> new Ref(Kind.COUNTRY, each.name()).called(each)).toList());
  }

  /** A table, unless it has no rows. */
  static List<Section> table(Saying heading, List<List<Phrase>> rows) {
    return rows.isEmpty() ? List.of() : List.of(section(heading, rows));
  }

  static Section section(Saying heading, List<List<Phrase>> rows) {
    return Section.of(heading, List.of(Block.Table.of(rows)));
  }

  static Section prose(Saying heading, List<Phrase> paragraphs) {
    return Section.of(heading, paragraphs.stream().map(Block.Paragraph::new).toList());
  }

  /**
   * Something quoted from a file as it stands there.
   *
   * @param place file and line, or empty
   */
  static Section excerpt(Saying heading, String place, String text) {
    return new Section("", Phrase.of(heading), Phrase.of(place), List.of(new Block.Code(text)));
  }

  /** The parts of an entry, where some may be missing. */
  @SafeVarargs
  static List<Section> all(List<Section>... lists) {
    List<Section> all = new ArrayList<>();
    for (List<Section> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
