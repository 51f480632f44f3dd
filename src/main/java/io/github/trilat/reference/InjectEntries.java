package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block.Section;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of inject that scenario files may have. */
final class InjectEntries {

  private static final String EVERY = "every inject";

  private final Shelf shelf;
  private final Map<String, Section> written;

  InjectEntries(Shelf shelf) {
    this.shelf = shelf;
    this.written = InjectExamples.of(shelf.material().files());
  }

  List<Chapter> chapters() {
    return List.of(
        Chapter.of(SAYS.keysOfEveryInject(), List.of(every(InjectType.common()))),
        Chapter.of(SAYS.types(), InjectType.all().stream().map(this::entry).toList()));
  }

  private static Entry every(List<InjectType.Key> keys) {
    return new Entry(
        new Ref(Kind.INJECT, EVERY),
        Phrase.of(SAYS.everyInject()),
        Phrase.of(SAYS.injectIs()),
        List.of(
            Ref.to(Kind.INJECT, EVERY), Phrase.of(SAYS.whateverItsType()), Phrase.of(names(keys))),
        Set.of("inject"),
        keys(SAYS.keys(), keys));
  }

  private Entry entry(InjectType type) {
    Ref ref = new Ref(Kind.INJECT, type.name());
    return new Entry(
        ref,
        Phrase.of(type.name()),
        Phrase.of(type.about()),
        List.of(
            Ref.to(Kind.INJECT, type.name()),
            Phrase.of(type.about()),
            Phrase.of(names(type.keys()))),
        Set.of(),
        Shelf.all(
            keys(SAYS.keysOfItsOwn(), type.keys()),
            List.of(written.getOrDefault(type.name(), made(type))),
            shelf.usedBy(ref)));
  }

  private static Object names(List<InjectType.Key> keys) {
    return keys.isEmpty() ? SAYS.noKeys() : keys.stream().map(InjectType.Key::name).toList();
  }

  private static List<Section> keys(Saying heading, List<InjectType.Key> keys) {
    return Shelf.table(
        heading,
        keys.stream()
            .map(
                key ->
                    List.of(
                        Prose.code(key.name()),
                        key.needed() ? Phrase.of(SAYS.needed()) : Phrase.EMPTY,
                        Phrase.of(key.about())))
            .toList());
  }

  /** An example made of the schema's own, for a type that no shipped scenario uses. */
  private static Section made(InjectType type) {
    StringBuilder text = new StringBuilder("- id: I-01\n  at: turn 1 + 00:00\n");
    text.append("  type: ").append(type.name());
    type.keys().stream()
        .filter(key -> key.needed() || !key.example().isEmpty())
        .forEach(key -> text.append("\n  ").append(key.name()).append(": ").append(value(key)));
    return Shelf.excerpt(SAYS.example(), "", text.toString());
  }

  private static String value(InjectType.Key key) {
    return key.example().isEmpty() ? "…" : key.example();
  }
}
