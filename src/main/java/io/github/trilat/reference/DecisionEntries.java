package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.engine.DecisionTopic;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.rules.tree.Mention;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may be decided in the world of the pack. */
final class DecisionEntries {

  private final Shelf shelf;

  DecisionEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    return List.of(
        Chapter.of("", shelf.setting().decisions().values().stream().map(this::entry).toList()));
  }

  /** The topics of the decisions that a rule asks for. */
  static Stream<String> topics(Written rule) {
    return rule.rule().mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.TOPIC)
        .map(Mention::name)
        .distinct();
  }

  private Entry entry(DecisionTopic topic) {
    Ref ref = new Ref(Kind.DECISION, topic.id());
    return new Entry(
        ref,
        Phrase.of(topic.title()),
        Phrase.of(topic.discussion() ? SAYS.discussedOnly() : SAYS.answeredByRules()),
        List.of(
            Ref.to(Kind.DECISION, topic.id()),
            Phrase.of(topic.title()),
            Phrase.of(List.copyOf(shelf.setting().options(topic).keySet()))),
        Set.of(),
        Shelf.all(
            Shelf.table(SAYS.options(), options(topic)),
            shelf.usedBy(ref),
            shelf.sources(topic.sources())));
  }

  private List<List<Phrase>> options(DecisionTopic topic) {
    List<List<Phrase>> rows = new ArrayList<>();
    shelf
        .setting()
        .options(topic)
        .forEach(
            (id, title) ->
                rows.add(
                    List.of(
                        topic.options().containsKey(id)
                            ? Prose.code(id)
                            : Ref.to(Kind.MECHANISM, id),
                        Phrase.of(title))));
    return rows;
  }
}
