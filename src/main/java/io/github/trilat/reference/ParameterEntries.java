package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block.Section;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.words.Amount;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of the pack, by the groups of their file. */
final class ParameterEntries {

  private final Shelf shelf;

  ParameterEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (ParameterDefinition parameter : shelf.setting().parameters().values()) {
      String group = shelf.material().pack().parameterGroups().getOrDefault(parameter.id(), "");
      groups.computeIfAbsent(group, each -> new ArrayList<>()).add(entry(parameter));
    }
    List<Chapter> chapters = new ArrayList<>();
    groups.forEach((group, entries) -> chapters.add(Chapter.of(group, entries)));
    return chapters;
  }

  private Entry entry(ParameterDefinition parameter) {
    Ref ref = new Ref(Kind.PARAMETER, parameter.id());
    return new Entry(
        ref,
        Phrase.of(parameter.title()),
        what(parameter),
        List.of(
            Ref.to(Kind.PARAMETER, parameter.id()),
            Phrase.of(parameter.title()),
            Phrase.of(shelf.value(parameter)),
            Shelf.range(parameter),
            Shelf.basis(parameter)),
        Set.of(),
        Shelf.all(history(parameter), shelf.usedBy(ref), shelf.sources(parameter.sources())));
  }

  private Phrase what(ParameterDefinition parameter) {
    Amount value = shelf.value(parameter);
    Phrase what =
        Phrase.of(
            parameter
                .range()
                .map(range -> SAYS.parameterFrom(value, range.low(), range.high()))
                .orElse(SAYS.parameter(value)));
    Phrase basis = parameter.sources().isEmpty() ? what.and(" ").and(SAYS.anAssumption()) : what;
    return Setting.NEEDED.contains(parameter.id())
        ? basis.and(" ").and(SAYS.usedByTheEngine())
        : basis;
  }

  private static List<Section> history(ParameterDefinition parameter) {
    if (parameter.values().size() < 2) {
      return List.of();
    }
    return Shelf.table(
        SAYS.history(),
        parameter.values().stream()
            .map(
                dated ->
                    List.of(
                        Phrase.of(dated.from().toString()),
                        Phrase.of(new Amount(dated.value(), parameter.unit()))))
            .toList());
  }
}
