package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.words.Amount;
import io.github.trilat.words.Phrase;
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
    return List.of(Chapter.of("", shelf.setting().indicators().stream().map(this::entry).toList()));
  }

  private Entry entry(IndicatorDefinition indicator) {
    Ref ref = new Ref(Kind.INDICATOR, indicator.name());
    List<String> numbers = List.of(indicator.start(), indicator.rest(), indicator.halfLife());
    return new Entry(
        ref,
        Phrase.of(indicator.title()),
        Phrase.of(
            SAYS.score(
                indicator.kind(),
                shelf.material().asOf(),
                value(indicator.start()),
                value(indicator.rest()))),
        Stream.concat(
                Stream.of(
                    Ref.to(Kind.INDICATOR, indicator.name()),
                    Phrase.of(SAYS.capital(indicator.title()))),
                numbers.stream().map(this::value).map(Phrase::of))
            .toList(),
        Set.of(),
        Shelf.all(
            shelf.parameters(SAYS.itsNumbers(), numbers),
            shelf.usedBy(ref),
            shelf.sources(indicator.sources())));
  }

  private Amount value(String parameter) {
    return shelf.value(shelf.setting().parameters().get(parameter));
  }
}
