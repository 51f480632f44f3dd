package io.github.trilat.source;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.yaml.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is declared and what is mentioned over all files, compared when all are read. */
final class SourceIndex {

  private final Problems problems;
  private final Map<String, FactCard> cards = new LinkedHashMap<>();
  private final List<Located<String>> mentionedDocuments = new ArrayList<>();
  private final List<Located<String>> mentionedFacts = new ArrayList<>();

  SourceIndex(Problems problems) {
    this.problems = problems;
  }

  Map<String, FactCard> cards() {
    return cards;
  }

  void declare(FactCard card) {
    if (card.id().isEmpty()) {
      return;
    }
    if (!isId(card.id())) {
      problems.error(
          card.place(),
          Shown.value(card.id()) + " cannot be an id",
          "Use letters, digits and single hyphens, as in 2024-salvo-18.");
    }
    FactCard first = cards.putIfAbsent(card.id(), card);
    if (first != null) {
      problems.error(
          card.place(),
          "there is a fact " + Shown.value(card.id()) + " already",
          "The other is at " + first.place() + "; give this one another id.");
    }
  }

  void mentionDocument(Located<String> id) {
    mentionedDocuments.add(id);
  }

  void mentionFact(Located<String> id) {
    if (!id.value().isEmpty()) {
      mentionedFacts.add(id);
    }
  }

  /** Reports mentions that resolve to nothing. */
  void check(Set<String> documents) {
    mentionedDocuments.forEach(id -> require(id, documents, "document"));
    mentionedFacts.forEach(id -> require(id, cards.keySet(), "fact"));
  }

  private void require(Located<String> id, Set<String> known, String kind) {
    if (!known.contains(id.value())) {
      problems.error(
          id.place(),
          "there is no " + kind + " " + Shown.value(id.value()),
          Suggestion.remedy(id.value(), known, kind));
    }
  }

  private static boolean isId(String text) {
    return text.matches("[0-9A-Za-z]+(-[0-9A-Za-z]+)*");
  }
}
