package io.github.trilat.reference;

import io.github.trilat.analysis.Words;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Country;
import io.github.trilat.source.Document;
import io.github.trilat.source.FactCard;
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
  List<Part> sources(String heading, Collection<String> ids) {
    return table(heading, ids.stream().distinct().map(this::source).toList());
  }

  private List<Text> source(String id) {
    return material
        .sources()
        .card(id)
        .map(card -> List.of(Text.link(Kind.FACT, id), Text.of(card.says() + " " + document(card))))
        .orElseGet(() -> List.of(Text.of(id), Text.EMPTY));
  }

  /** What states a fact: a document, or a page of the public record. */
  private String document(FactCard card) {
    Document document = material.sources().documentOf(card);
    return card.where().isEmpty()
        ? "(" + document.publisher() + ", " + document.date() + ")"
        : "(public record, " + card.where().get(0) + ")";
  }

  /** Who uses a thing; a part that says so if nobody does. */
  List<Part> usedBy(Ref used) {
    List<List<Text>> rows = new ArrayList<>();
    Kind before = null;
    for (Use use : uses.of(used)) {
      rows.add(List.of(Text.of(use.by() == before ? "" : use.by().singular()), use.user()));
      before = use.by();
    }
    if (rows.isEmpty()) {
      rows.add(List.of(Text.of("nothing yet"), Text.EMPTY));
    }
    return table("Used by", rows);
  }

  /** Numbers with value, range and basis; none, no part. */
  List<Part> parameters(String heading, Collection<String> ids) {
    return table(
        heading,
        ids.stream()
            .distinct()
            .map(setting().parameters()::get)
            .filter(parameter -> parameter != null)
            .map(
                each ->
                    List.of(
                        Text.link(Kind.PARAMETER, each.id()),
                        Text.of(value(each)),
                        Text.of(range(each)),
                        basis(each),
                        Text.of(each.title())))
            .toList());
  }

  /** The value on the day that lists show, with its unit. */
  String value(ParameterDefinition parameter) {
    return amount(parameter.on(material.asOf()), parameter.unit());
  }

  /** A number with its unit, such as {@code 180 s}; counts and shares stand alone. */
  static String amount(double value, String unit) {
    boolean bare = unit.equals("count") || unit.equals("share");
    return Words.number(value) + (bare ? "" : " " + unit);
  }

  /** Such as {@code 60 to 900}; empty for a fixed figure. */
  static String range(ParameterDefinition parameter) {
    return parameter
        .range()
        .map(range -> Words.number(range.low()) + " to " + Words.number(range.high()))
        .orElse("");
  }

  /** The citations, or the word {@code assumption}. */
  static Text basis(ParameterDefinition parameter) {
    return parameter.sources().isEmpty() ? Text.of("assumption") : facts(parameter.sources());
  }

  /** Ids of fact cards in a row. */
  static Text facts(Collection<String> ids) {
    return Text.join(", ", ids.stream().map(id -> Text.link(Kind.FACT, id)).toList());
  }

  /** A mechanism's id and what it is called, and how it stands on a day. */
  List<Text> mechanism(String id, LocalDate day) {
    return List.of(
        Text.link(Kind.MECHANISM, id),
        Text.of(setting().mechanisms().get(id).title()),
        Text.of(setting().mechanisms().get(id).on(day).status().title()));
  }

  /** Countries as links. */
  static Text countries(Collection<Country> countries) {
    return Text.join(
        ", ",
        countries.stream()
            .map(each -> Text.link(each.title(), new Ref(Kind.COUNTRY, each.name())))
            .toList());
  }

  /** A table, unless it has no rows. */
  static List<Part> table(String heading, List<List<Text>> rows) {
    return rows.isEmpty() ? List.of() : List.of(new Part.Table(heading, rows));
  }
}
