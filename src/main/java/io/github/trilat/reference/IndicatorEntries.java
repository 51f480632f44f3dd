package io.github.trilat.reference;

import io.github.trilat.analysis.Words;
import io.github.trilat.engine.IndicatorDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The scores of the pack. */
final class IndicatorEntries {

  private final Shelf shelf;

  IndicatorEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    return List.of(
        new Chapter("", "", shelf.setting().indicators().stream().map(this::entry).toList()));
  }

  private Entry entry(IndicatorDefinition indicator) {
    Ref ref = new Ref(Kind.INDICATOR, indicator.name());
    List<String> numbers = List.of(indicator.start(), indicator.rest(), indicator.halfLife());
    return new Entry(
        ref,
        indicator.title(),
        Text.of(
            "A score of the kind ‘%s’, illustrative; as of %s it starts at %s, and time brings it back to %s."
                .formatted(
                    indicator.kind(),
                    shelf.material().asOf(),
                    value(indicator.start()),
                    value(indicator.rest()))),
        Stream.concat(
                Stream.of(
                    Text.link(Kind.INDICATOR, indicator.name()),
                    Text.of(Words.capital(indicator.title()))),
                numbers.stream().map(this::value).map(Text::of))
            .toList(),
        Set.of(),
        Parts.of(
            shelf.parameters("Its numbers", numbers),
            shelf.usedBy(ref),
            shelf.sources("Sources", indicator.sources())));
  }

  private String value(String parameter) {
    return shelf.value(shelf.setting().parameters().get(parameter));
  }
}
