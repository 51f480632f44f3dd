package io.github.trilat.reference;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.rules.cases.Case;
import io.github.trilat.rules.cases.CaseFile;
import io.github.trilat.rules.tree.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules of the pack, by file. */
final class RuleEntries {

  private final Shelf shelf;
  private final Set<String> vocabulary;
  private final List<CaseFile> cases;

  /**
   * @param vocabulary the words that have entries of their own
   */
  RuleEntries(Shelf shelf, Set<String> vocabulary) {
    this.shelf = shelf;
    this.vocabulary = vocabulary;
    this.cases = shelf.material().cases().get();
  }

  List<Chapter> chapters() {
    return shelf.material().pack().files().stream().map(this::chapter).toList();
  }

  private Chapter chapter(RuleFile file) {
    return new Chapter(
        file.label(),
        file.comment(),
        file.rules().stream()
            .map(rule -> entry(new Written(rule.card(file.label()), rule)))
            .toList());
  }

  private Entry entry(Written rule) {
    RuleCard card = rule.card();
    Text mechanism =
        card.mechanism().isEmpty() ? Text.EMPTY : Text.link(Kind.MECHANISM, card.mechanism());
    return new Entry(
        new Ref(Kind.RULE, card.name()),
        card.name(),
        mechanism.isEmpty() ? Text.EMPTY : Text.of("Belongs to ").and(mechanism).and("."),
        List.of(Text.link(Kind.RULE, card.name()), mechanism),
        Set.of(),
        Parts.of(
            List.of(new Part.Excerpt("Text", "rules/" + card.at(), rule.rule().story())),
            Shelf.table("Mechanisms", mechanisms(rule)),
            Shelf.table("Decisions", decisions(rule)),
            shelf.parameters("Parameters", rule.rule().names()),
            shelf.sources("Sources", card.sources()),
            words(rule),
            Shelf.table("Tests", tests(card.name()))));
  }

  private List<List<Text>> mechanisms(Written rule) {
    return rule.rule().names().stream()
        .filter(shelf.setting().mechanisms()::containsKey)
        .map(id -> shelf.mechanism(id, shelf.material().asOf()))
        .toList();
  }

  private List<List<Text>> decisions(Written rule) {
    return DecisionEntries.topics(rule)
        .map(
            id ->
                List.of(
                    Text.link(Kind.DECISION, id),
                    Text.of(shelf.setting().decisions().get(id).title())))
        .toList();
  }

  private List<Part> words(Written rule) {
    List<Text> words =
        rule.rule().words().stream()
            .filter(vocabulary::contains)
            .map(word -> Text.link(Kind.WORD, word))
            .toList();
    return words.isEmpty()
        ? List.of()
        : List.of(new Part.Prose("Words", List.of(Text.join(", ", words))));
  }

  private List<List<Text>> tests(String rule) {
    List<List<Text>> tests = new ArrayList<>();
    for (CaseFile file : cases) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      for (Case one : file.cases()) {
        if (one.rule().equals(rule)) {
          tests.add(
              List.of(
                  Text.of(one.isNearMiss() ? "near miss" : "fires"),
                  Text.of(one.name()),
                  Text.of("tests/" + name + ":" + one.place().line())));
        }
      }
    }
    return tests;
  }
}
