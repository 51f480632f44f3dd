package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.MechanismHistory.Dated;
import io.github.trilat.model.Status;
import io.github.trilat.rules.tree.Mention.Kind;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives mechanisms of the base another history or none, and adds new ones: what has a title, a kind
 * or members is new.
 */
final class MechanismOverlay {

  private static final String ASSUMPTION = "assumption";
  private static final Set<String> OF_NEW_ONES = Set.of("title", "kind", "members");

  private final SettingReader.Read base;
  private final MechanismReader reader;
  private final Map<String, Place> places;
  private final Problems problems;
  private final Map<String, MechanismHistory> all;

  MechanismOverlay(SettingReader.Read base, Map<String, Place> places, Problems problems) {
    this.base = base;
    this.reader = new MechanismReader(this::sources, places);
    this.places = places;
    this.problems = problems;
    this.all = new LinkedHashMap<>(base.setting().mechanisms());
    all.values().forEach(reader::know);
  }

  /** The mechanisms, those of the base first. */
  Map<String, MechanismHistory> all() {
    return all;
  }

  /** Reports new mechanisms that mention what is not there. */
  void checkMentions() {
    reader.checkMentions(problems);
  }

  /** Lays what an alternative says under {@code mechanisms}. */
  void lay(Mapping mapping) {
    Fields.read(mapping, problems, this::each);
  }

  private Fields each(Fields fields) {
    for (Mapping.Entry entry : fields.entries()) {
      Optional<MechanismHistory> known = base.mechanism(entry.key());
      if (known.isPresent()) {
        change(fields, known.get());
      } else if (isNew(entry)) {
        add(fields, entry);
      } else {
        base.names()
            .get(Kind.MECHANISM)
            .checkOrNew(entry, "title, kind, members and history", problems);
      }
    }
    return fields;
  }

  private static boolean isNew(Mapping.Entry entry) {
    return entry.value() instanceof Mapping mapping
        && mapping.entries().keySet().stream().anyMatch(OF_NEW_ONES::contains);
  }

  private void add(Fields fields, Mapping.Entry entry) {
    String id = entry.key();
    YamlLists.checkId(new Located<>(id, entry.at()), places, problems);
    fields.group(id, each -> reader.mechanism(id, each)).ifPresent(each -> all.put(id, each));
  }

  private void change(Fields fields, MechanismHistory mechanism) {
    fields
        .group(mechanism.id(), each -> MechanismReader.history(each, this::sources))
        .map(own -> SettingOverlay.over(mechanism.history(), own, Dated::from))
        .ifPresent(history -> put(mechanism, history, mechanism.held()));
  }

  /** What never was may be assumed; what is cited has to exist. */
  private List<String> sources(Fields fields) {
    boolean assumed =
        fields.optionalTexts("source").stream()
            .map(Located::value)
            .toList()
            .equals(List.of(ASSUMPTION));
    if (assumed || !fields.has("source")) {
      return List.of();
    }
    return YamlLists.sources(fields, base.names().get(Kind.FACT));
  }

  /** Makes a mechanism of the base one that there never was. */
  void switchOff(Located<String> id) {
    base.names().get(Kind.MECHANISM).check(id.place(), id.value(), problems);
    base.mechanism(id.value())
        .ifPresent(
            mechanism ->
                put(
                    mechanism,
                    List.of(new Dated(mechanism.history().get(0).from(), Status.ABSENT, List.of())),
                    List.of()));
  }

  private void put(
      MechanismHistory mechanism, List<Dated> history, List<MechanismHistory.Held> held) {
    all.put(
        mechanism.id(),
        new MechanismHistory(
            mechanism.id(),
            mechanism.title(),
            mechanism.kind(),
            mechanism.members(),
            mechanism.requires(),
            history,
            mechanism.practises(),
            held));
  }
}
