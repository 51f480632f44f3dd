package io.github.trilat.reference;

import io.github.trilat.engine.DecisionTopic;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.rules.tree.Mention;
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
        new Chapter(
            "", "", shelf.setting().decisions().values().stream().map(this::entry).toList()));
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
        topic.title(),
        Text.of(
            topic.discussion()
                ? "Asked of one country, for discussion: no rule answers it."
                : "Asked of one country; rules answer by the option that it takes."),
        List.of(
            Text.link(Kind.DECISION, topic.id()),
            Text.of(topic.title()),
            Text.of(String.join(", ", shelf.setting().options(topic).keySet()))),
        Set.of(),
        Parts.of(
            Shelf.table("Options", options(topic)),
            shelf.usedBy(ref),
            shelf.sources("Sources", topic.sources())));
  }

  private List<List<Text>> options(DecisionTopic topic) {
    List<List<Text>> rows = new ArrayList<>();
    shelf
        .setting()
        .options(topic)
        .forEach(
            (id, title) ->
                rows.add(
                    List.of(
                        topic.options().containsKey(id)
                            ? Text.code(id)
                            : Text.link(Kind.MECHANISM, id),
                        Text.of(title))));
    return rows;
  }
}
