package io.github.trilat.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of inject that scenario files may have. */
final class InjectEntries {

  private static final String EVERY = "every inject";

  private final Shelf shelf;
  private final Map<String, Part.Excerpt> written;

  InjectEntries(Shelf shelf) {
    this.shelf = shelf;
    this.written = InjectExamples.of(shelf.material().files());
  }

  List<Chapter> chapters() {
    return List.of(
        new Chapter("Keys of every inject", "", List.of(every(InjectType.common()))),
        new Chapter("Types", "", InjectType.all().stream().map(this::entry).toList()));
  }

  private static Entry every(List<InjectType.Key> keys) {
    return new Entry(
        new Ref(Kind.INJECT, EVERY),
        EVERY,
        Text.of("An inject is something that happens, and what is expected in response."),
        List.of(Text.link(Kind.INJECT, EVERY), Text.of("Whatever its type."), Text.of(names(keys))),
        Set.of("inject"),
        keys("Keys", keys));
  }

  private Entry entry(InjectType type) {
    Ref ref = new Ref(Kind.INJECT, type.name());
    return new Entry(
        ref,
        type.name(),
        Text.of(type.about()),
        List.of(
            Text.link(Kind.INJECT, type.name()),
            Text.of(type.about()),
            Text.of(names(type.keys()))),
        Set.of(),
        Parts.of(
            keys("Keys of its own", type.keys()),
            List.of(written.getOrDefault(type.name(), made(type))),
            shelf.usedBy(ref)));
  }

  private static String names(List<InjectType.Key> keys) {
    return keys.isEmpty()
        ? "none of its own"
        : keys.stream().map(InjectType.Key::name).collect(Collectors.joining(", "));
  }

  private static List<Part> keys(String heading, List<InjectType.Key> keys) {
    return Shelf.table(
        heading,
        keys.stream()
            .map(
                key ->
                    List.of(
                        Text.code(key.name()),
                        Text.of(key.needed() ? "needed" : ""),
                        Text.of(key.about())))
            .toList());
  }

  /** An example made of the schema's own, for a type that no shipped scenario uses. */
  private static Part.Excerpt made(InjectType type) {
    StringBuilder text = new StringBuilder("- id: I-01\n  at: turn 1 + 00:00\n");
    text.append("  type: ").append(type.name());
    type.keys().stream()
        .filter(key -> key.needed() || !key.example().isEmpty())
        .forEach(key -> text.append("\n  ").append(key.name()).append(": ").append(value(key)));
    return new Part.Excerpt("Example", "", text.toString());
  }

  private static String value(InjectType.Key key) {
    return key.example().isEmpty() ? "…" : key.example();
  }
}
