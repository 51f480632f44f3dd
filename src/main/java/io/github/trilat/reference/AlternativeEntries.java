package io.github.trilat.reference;

import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.rules.AlternativeOutline;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.rules.pack.AlternativeStory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The named differences from the pack. */
final class AlternativeEntries {

  private static final String OWN = ", of its own";

  private final Shelf shelf;

  AlternativeEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    return List.of(
        new Chapter("", "", shelf.material().alternatives().stream().map(this::entry).toList()));
  }

  private Entry entry(OutlinedAlternative outlined) {
    AlternativeOutline alternative = outlined.outline();
    AlternativeStory story = alternative.story();
    Text hypothesis = Text.of(story.hypothesis());
    return new Entry(
        new Ref(Kind.ALTERNATIVE, story.name()),
        story.title(),
        hypothesis,
        List.of(Text.link(Kind.ALTERNATIVE, story.name()), Text.of(story.title()), hypothesis),
        Set.of(),
        Parts.of(
            outcome(story),
            changes(alternative),
            rules(alternative),
            List.of(
                new Part.Excerpt(
                    "Try it",
                    "",
                    "./trilat compare scenarios/2024-eighteen-missile-salvo.yaml --with "
                        + outlined.with()))));
  }

  private static List<Part> outcome(AlternativeStory story) {
    return story.outcome().stream()
        .<Part>map(words -> new Part.Prose("What came of it", List.of(Text.of(words))))
        .toList();
  }

  private List<Part> changes(AlternativeOutline alternative) {
    Stream<List<Text>> off =
        alternative.offMechanisms().stream()
            .map(id -> row("no mechanism", Text.link(Kind.MECHANISM, id), title(id)));
    Stream<List<Text>> mechanisms =
        alternative.mechanisms().stream()
            .map(id -> row("mechanism", linked(Kind.MECHANISM, id), history(alternative, id)));
    Stream<List<Text>> parameters =
        alternative.parameters().stream()
            .map(id -> row("parameter", linked(Kind.PARAMETER, id), value(alternative, id)));
    Stream<List<Text>> scores =
        alternative.setting().indicators().stream()
            .filter(each -> !shelf.setting().indicators().contains(each))
            .map(each -> row("indicator", Text.code(each.name()), each.title() + OWN));
    Stream<List<Text>> topics =
        alternative.setting().decisions().values().stream()
            .filter(each -> !shelf.setting().decisions().containsKey(each.id()))
            .map(each -> row("topic", Text.code(each.id()), each.title() + OWN));
    return Shelf.table(
        "Changes",
        Stream.of(off, mechanisms, parameters, scores, topics, options(alternative))
            .flatMap(each -> each)
            .toList());
  }

  /** Those that it adds to topics of the pack. */
  private Stream<List<Text>> options(AlternativeOutline alternative) {
    return shelf.setting().decisions().values().stream()
        .flatMap(
            agreed -> {
              Map<String, String> own =
                  new LinkedHashMap<>(alternative.setting().decisions().get(agreed.id()).options());
              own.keySet().removeAll(agreed.options().keySet());
              return own.entrySet().stream()
                  .map(
                      each ->
                          row(
                              "option of " + agreed.id(),
                              Text.code(each.getKey()),
                              each.getValue() + OWN));
            });
  }

  private static List<Text> row(String kind, Text thing, String how) {
    return List.of(Text.of(kind), thing, Text.of(how));
  }

  /** A link to what the pack has; its own things have no entry. */
  private Text linked(Kind kind, String id) {
    boolean known =
        shelf.setting().mechanisms().containsKey(id)
            || shelf.setting().parameters().containsKey(id);
    return known ? Text.link(kind, id) : Text.code(id);
  }

  private String title(String mechanism) {
    return shelf.setting().mechanisms().get(mechanism).title();
  }

  private String history(AlternativeOutline alternative, String id) {
    MechanismHistory mechanism = alternative.setting().mechanisms().get(id);
    MechanismHistory.Dated last = mechanism.history().get(mechanism.history().size() - 1);
    return last.status().title() + " from " + last.from();
  }

  /** The value on the day that lists show, and what it is in the pack. */
  private String value(AlternativeOutline alternative, String id) {
    String own = shelf.value(alternative.setting().parameters().get(id));
    return Optional.ofNullable(shelf.setting().parameters().get(id))
        .map((ParameterDefinition agreed) -> own + " instead of " + shelf.value(agreed))
        .orElse(own + OWN);
  }

  private static List<Part> rules(AlternativeOutline alternative) {
    Stream<List<Text>> off = names("left out", alternative.offRules());
    Stream<List<Text>> replaced = names("replaced", alternative.replacedRules());
    Stream<List<Text>> added =
        alternative.addedRules().stream()
            .map(Written::card)
            .map(
                card -> List.of(Text.of("added"), Text.of(card.name() + " (" + card.file() + ")")));
    return Shelf.table("Rules", Stream.of(off, replaced, added).flatMap(each -> each).toList());
  }

  private static Stream<List<Text>> names(String what, List<String> rules) {
    return rules.stream().map(name -> List.of(Text.of(what), Text.link(Kind.RULE, name)));
  }
}
