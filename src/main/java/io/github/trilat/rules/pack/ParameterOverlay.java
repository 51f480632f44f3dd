package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.ParameterDefinition.Dated;
import io.github.trilat.rules.tree.Mention.Kind;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Scalar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives parameters of the base other values, and adds new ones: what has a title and a unit is new,
 * what is a number or a list of dated numbers is changed.
 */
final class ParameterOverlay {

  private final SettingReader.Read base;
  private final ParameterReader reader;
  private final Map<String, Place> places;
  private final Problems problems;
  private final Map<String, ParameterDefinition> all;

  ParameterOverlay(
      SettingReader.Read base,
      ParameterReader reader,
      Map<String, Place> places,
      Problems problems) {
    this.base = base;
    this.reader = reader;
    this.places = places;
    this.problems = problems;
    this.all = new LinkedHashMap<>(base.setting().parameters());
  }

  /** The parameters, those of the base first. */
  Map<String, ParameterDefinition> all() {
    return all;
  }

  /** Lays what an alternative says under {@code parameters}. */
  void lay(Mapping mapping) {
    Fields.read(mapping, problems, this::each);
  }

  private Fields each(Fields fields) {
    for (Mapping.Entry entry : fields.entries()) {
      Optional<ParameterDefinition> known = base.parameter(entry.key());
      boolean whole = entry.value() instanceof Mapping;
      if (known.isEmpty() && whole) {
        add(fields, entry);
      } else if (known.isEmpty()) {
        base.names()
            .get(Kind.PARAMETER)
            .checkOrNew(entry, "title, unit, value, range and source", problems);
      } else if (whole) {
        problems.error(
            entry.at(),
            "the base has the parameter " + Shown.value(entry.key()) + " already",
            "Give it another value, as in ‘" + entry.key() + ": 600’, or choose another id.");
      } else {
        change(fields, entry, known.get());
      }
    }
    return fields;
  }

  private void add(Fields fields, Mapping.Entry entry) {
    String id = entry.key();
    YamlLists.checkId(new Located<>(id, entry.at()), places, problems);
    fields.group(id, each -> reader.definition(id, each)).ifPresent(each -> all.put(id, each));
  }

  private void change(Fields fields, Mapping.Entry entry, ParameterDefinition parameter) {
    String id = parameter.id();
    ValueReader values =
        new ValueReader(parameter.range(), "The base allows %s to %s; choose a value between.");
    List<Dated> dated =
        entry.value() instanceof Scalar
            ? List.of(new Dated(LocalDate.EPOCH, values.value(fields, id)))
            : SettingOverlay.over(parameter.values(), values.dated(fields, id), Dated::from);
    if (dated.equals(parameter.values())) {
      problems.warn(
          entry.at(),
          "this is the value that the base has as well",
          "Choose another one, or delete this line.");
    }
    all.put(
        id,
        new ParameterDefinition(
            id, parameter.title(), parameter.unit(), dated, parameter.range(), List.of()));
  }
}
