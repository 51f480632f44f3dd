package io.github.trilat.reference;

import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
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
    groups.forEach((group, entries) -> chapters.add(new Chapter(group, "", entries)));
    return chapters;
  }

  private Entry entry(ParameterDefinition parameter) {
    Ref ref = new Ref(Kind.PARAMETER, parameter.id());
    return new Entry(
        ref,
        parameter.title(),
        what(parameter),
        List.of(
            Text.link(Kind.PARAMETER, parameter.id()),
            Text.of(parameter.title()),
            Text.of(shelf.value(parameter)),
            Text.of(Shelf.range(parameter)),
            Shelf.basis(parameter)),
        Set.of(),
        Parts.of(
            history(parameter), shelf.usedBy(ref), shelf.sources("Sources", parameter.sources())));
  }

  private Text what(ParameterDefinition parameter) {
    String range = parameter.range().isPresent() ? ", from " + Shelf.range(parameter) : "";
    String basis = parameter.sources().isEmpty() ? " An assumption: no public figure exists." : "";
    String engine = Setting.NEEDED.contains(parameter.id()) ? " The engine itself uses it." : "";
    return Text.of(shelf.value(parameter) + range + "." + basis + engine);
  }

  private static List<Part> history(ParameterDefinition parameter) {
    if (parameter.values().size() < 2) {
      return List.of();
    }
    return Shelf.table(
        "History",
        parameter.values().stream()
            .map(
                dated ->
                    List.of(
                        Text.of(dated.from().toString()),
                        Text.of(Shelf.amount(dated.value(), parameter.unit()))))
            .toList());
  }
}
