package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block.Section;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.rules.AlternativeOutline;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.rules.pack.AlternativeStory;
import io.github.trilat.words.Amount;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The named differences from the pack. */
final class AlternativeEntries {

  private final Shelf shelf;

  AlternativeEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    return List.of(
        Chapter.of("", shelf.material().alternatives().stream().map(this::entry).toList()));
  }

  private Entry entry(OutlinedAlternative outlined) {
    AlternativeOutline alternative = outlined.outline();
    AlternativeStory story = alternative.story();
    Phrase hypothesis = Phrase.of(story.hypothesis());
    return new Entry(
        new Ref(Kind.ALTERNATIVE, story.name()),
        Phrase.of(story.title()),
        hypothesis,
        List.of(Ref.to(Kind.ALTERNATIVE, story.name()), Phrase.of(story.title()), hypothesis),
        Set.of(),
        Shelf.all(
            outcome(story),
            changes(alternative),
            rules(alternative),
            List.of(
                Shelf.excerpt(
                    SAYS.tryIt(),
                    "",
                    "./trilat compare scenarios/2024-eighteen-missile-salvo.yaml --with "
                        + outlined.with()))));
  }

  private static List<Section> outcome(AlternativeStory story) {
    return story.outcome().stream()
        .map(words -> Shelf.prose(SAYS.whatCameOfIt(), List.of(Phrase.of(words))))
        .toList();
  }

  private List<Section> changes(AlternativeOutline alternative) {
    Stream<List<Phrase>> off =
        alternative.offMechanisms().stream()
            .map(id -> row(SAYS.noMechanism(), Ref.to(Kind.MECHANISM, id), title(id)));
    Stream<List<Phrase>> mechanisms =
        alternative.mechanisms().stream()
            .map(
                id ->
                    row(
                        Kind.MECHANISM.singular(),
                        linked(Kind.MECHANISM, id),
                        history(alternative, id)));
    Stream<List<Phrase>> parameters =
        alternative.parameters().stream()
            .map(
                id ->
                    row(
                        Kind.PARAMETER.singular(),
                        linked(Kind.PARAMETER, id),
                        value(alternative, id)));
    Stream<List<Phrase>> scores =
        alternative.setting().indicators().stream()
            .filter(each -> !shelf.setting().indicators().contains(each))
            .map(
                each ->
                    row(
                        Kind.INDICATOR.singular(),
                        Prose.code(each.name()),
                        SAYS.ofItsOwn(each.title())));
    Stream<List<Phrase>> topics =
        alternative.setting().decisions().values().stream()
            .filter(each -> !shelf.setting().decisions().containsKey(each.id()))
            .map(
                each ->
                    row(
                        Kind.DECISION.singular(),
                        Prose.code(each.id()),
                        SAYS.ofItsOwn(each.title())));
    return Shelf.table(
        SAYS.changes(),
        Stream.of(off, mechanisms, parameters, scores, topics, options(alternative))
            .flatMap(each -> each)
            .toList());
  }

  /** Those that it adds to topics of the pack. */
  private Stream<List<Phrase>> options(AlternativeOutline alternative) {
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
                              SAYS.optionOf(agreed.id()),
                              Prose.code(each.getKey()),
                              SAYS.ofItsOwn(each.getValue())));
            });
  }

  private static List<Phrase> row(Saying kind, Phrase thing, Object how) {
    return List.of(Phrase.of(kind), thing, Phrase.of(how));
  }

  /** A link to what the pack has; its own things have no entry. */
  private Phrase linked(Kind kind, String id) {
    boolean known =
        shelf.setting().mechanisms().containsKey(id)
            || shelf.setting().parameters().containsKey(id);
    return known ? Ref.to(kind, id) : Prose.code(id);
  }

  private String title(String mechanism) {
    return shelf.setting().mechanisms().get(mechanism).title();
  }

  private Saying history(AlternativeOutline alternative, String id) {
    MechanismHistory mechanism = alternative.setting().mechanisms().get(id);
    MechanismHistory.Dated last = mechanism.history().get(mechanism.history().size() - 1);
    return SAYS.statusFrom(last.status(), last.from());
  }

  /** The value on the day that lists show, and what it is in the pack. */
  private Saying value(AlternativeOutline alternative, String id) {
    Amount own = shelf.value(alternative.setting().parameters().get(id));
    return Optional.ofNullable(shelf.setting().parameters().get(id))
        .map((ParameterDefinition agreed) -> SAYS.insteadOf(own, shelf.value(agreed)))
        .orElse(SAYS.ofItsOwn(own));
  }

  private static List<Section> rules(AlternativeOutline alternative) {
    Stream<List<Phrase>> off = names(SAYS.leftOut(), alternative.offRules());
    Stream<List<Phrase>> replaced = names(SAYS.replaced(), alternative.replacedRules());
    Stream<List<Phrase>> added =
        alternative.addedRules().stream()
            .map(Written::card)
            .map(
                card ->
                    List.of(
                        Phrase.of(SAYS.added()), Phrase.of(SAYS.inFile(card.name(), card.file()))));
    return Shelf.table(
        SAYS.rules(), Stream.of(off, replaced, added).flatMap(each -> each).toList());
  }

  private static Stream<List<Phrase>> names(Saying what, List<String> rules) {
    return rules.stream().map(name -> List.of(Phrase.of(what), Ref.to(Kind.RULE, name)));
  }
}
