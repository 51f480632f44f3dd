package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block.Section;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.rules.cases.Case;
import io.github.trilat.rules.cases.CaseFile;
import io.github.trilat.rules.tree.RuleFile;
import io.github.trilat.words.Phrase;
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
        Phrase.of(file.label()),
        Phrase.of(file.comment()),
        file.rules().stream()
            .map(rule -> entry(new Written(rule.card(file.label()), rule)))
            .toList());
  }

  private Entry entry(Written rule) {
    RuleCard card = rule.card();
    Phrase mechanism =
        card.mechanism().isEmpty() ? Phrase.EMPTY : Ref.to(Kind.MECHANISM, card.mechanism());
    return new Entry(
        new Ref(Kind.RULE, card.name()),
        Phrase.of(card.name()),
        mechanism.isEmpty() ? Phrase.EMPTY : Phrase.of(SAYS.belongsTo(mechanism)),
        List.of(Ref.to(Kind.RULE, card.name()), mechanism),
        Set.of(),
        Shelf.all(
            List.of(Shelf.excerpt(SAYS.text(), "rules/" + card.at(), rule.rule().story())),
            Shelf.table(SAYS.mechanisms(), mechanisms(rule)),
            Shelf.table(SAYS.decisions(), decisions(rule)),
            shelf.parameters(SAYS.parameters(), rule.rule().names()),
            shelf.sources(card.sources()),
            words(rule),
            Shelf.table(SAYS.tests(), tests(card.name()))));
  }

  private List<List<Phrase>> mechanisms(Written rule) {
    return rule.rule().names().stream()
        .filter(shelf.setting().mechanisms()::containsKey)
        .map(id -> shelf.mechanism(id, shelf.material().asOf()))
        .toList();
  }

  private List<List<Phrase>> decisions(Written rule) {
    return DecisionEntries.topics(rule)
        .map(
            id ->
                List.of(
                    Ref.to(Kind.DECISION, id),
                    Phrase.of(shelf.setting().decisions().get(id).title())))
        .toList();
  }

  private List<Section> words(Written rule) {
    List<Phrase> words =
        rule.rule().words().stream()
            .filter(vocabulary::contains)
            .map(word -> Ref.to(Kind.WORD, word))
            .toList();
    return words.isEmpty()
        ? List.of()
        : List.of(Shelf.prose(SAYS.words(), List.of(Phrase.of(words))));
  }

  private List<List<Phrase>> tests(String rule) {
    List<List<Phrase>> tests = new ArrayList<>();
    for (CaseFile file : cases) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      for (Case one : file.cases()) {
        if (one.rule().equals(rule)) {
          tests.add(
              List.of(
                  Phrase.of(one.isNearMiss() ? SAYS.nearMiss() : SAYS.fires()),
                  Phrase.of(one.name()),
                  Phrase.of("tests/" + name + ":" + one.place().line())));
        }
      }
    }
    return tests;
  }
}
