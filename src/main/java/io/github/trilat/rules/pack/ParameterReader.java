package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.ParameterDefinition.Dated;
import io.github.trilat.engine.ParameterDefinition.Range;
import io.github.trilat.engine.Setting;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code parameters.yaml}: every number that rules, sensors and scores use. */
final class ParameterReader {

  private static final List<String> UNITS =
      List.of("s", "d", "km", "deg", "points", "share", "count", "times");
  private static final String VALUES = "values";
  private static final String ASSUMPTION = "assumption";
  private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+)\\.\\.(-?[0-9.]+)");

  private final CitableFacts citable;
  private final Names facts;
  private final Map<String, Place> ids;

  /**
   * A reader.
   *
   * @param ids where ids are written that are taken already; takes those that are read
   */
  ParameterReader(CitableFacts citable, Map<String, Place> ids) {
    this.citable = citable;
    this.facts = SettingReader.facts(citable);
    this.ids = ids;
  }

  /** The parameters, in the order of the file; empty if it cannot be read. */
  static Optional<List<ParameterDefinition>> read(
      PackFiles pack, CitableFacts citable, Map<String, Place> ids, Problems problems) {
    ParameterReader reader = new ParameterReader(citable, ids);
    return YamlLists.read(pack, PackFolder.PARAMETERS, problems, reader::all);
  }

  private List<ParameterDefinition> all(Fields fields) {
    List<ParameterDefinition> all = fields.groups("parameters", this::one);
    for (String needed : Setting.NEEDED) {
      if (!ids.containsKey(needed)) {
        fields.error(
            "parameters",
            "the parameter " + Shown.value(needed) + " is missing; the engine itself needs it",
            Suggestion.nearest(needed, ids.keySet())
                .map(near -> "Is it there as " + Shown.value(near) + "? Otherwise add it.")
                .orElse("Add it; the base pack's shows its form."));
      }
    }
    return all;
  }

  private ParameterDefinition one(Fields fields) {
    return definition(YamlLists.id(fields, "id", ids), fields);
  }

  /** A parameter of that id: its title, unit, value or values, range and source. */
  ParameterDefinition definition(String id, Fields fields) {
    String title = fields.text("title");
    String unit = fields.choice("unit", "unit", UNITS, each -> each);
    Optional<Range> range = range(fields);
    List<Dated> values = values(fields, range);
    List<String> sources = sources(fields);
    checkFigures(fields, values, unit, sources);
    return new ParameterDefinition(id, title, unit, values, range, sources);
  }

  private static List<Dated> values(Fields fields, Optional<Range> range) {
    ValueReader reader = new ValueReader(range, "Widen the range %s..%s or mend the value.");
    if (!fields.has(VALUES)) {
      return List.of(new Dated(LocalDate.EPOCH, reader.value(fields, "value")));
    }
    fields.refuse("value", "a parameter has ‘value’ or ‘values’, not both", "Delete one of them.");
    List<Dated> values = reader.dated(fields, VALUES);
    return values.isEmpty() ? List.of(new Dated(LocalDate.EPOCH, 0)) : values;
  }

  private static Optional<Range> range(Fields fields) {
    Optional<String> text = fields.optionalText("range");
    Optional<Range> range = text.flatMap(ParameterReader::parseRange);
    if (text.isPresent() && range.isEmpty()) {
      fields.error(
          "range",
          Shown.value(text.get()) + " is not a range",
          "Write the least and the greatest value with two dots between, as in 2..60.");
    }
    return range;
  }

  private static Optional<Range> parseRange(String text) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      double low = Double.parseDouble(matcher.group(1));
      double high = Double.parseDouble(matcher.group(2));
      return low <= high ? Optional.of(new Range(low, high)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void checkFigures(Fields fields, List<Dated> values, String unit, List<String> sources) {
    citable
        .contradiction(values.stream().map(Dated::value).toList(), unit, sources)
        .ifPresent(
            what ->
                fields.error(
                    fields.has(VALUES) ? VALUES : "value",
                    what,
                    "Write the card's figure, or cite the card that gives this one."));
  }

  private List<String> sources(Fields fields) {
    List<Located<String>> cited =
        YamlLists.cited(fields, "Name a fact card, or write: source: assumption");
    if (cited.size() == 1 && cited.get(0).value().equals(ASSUMPTION)) {
      return List.of();
    }
    for (Located<String> fact : cited) {
      if (fact.value().equals(ASSUMPTION)) {
        fields
            .problems()
            .error(
                fact.place(),
                "a figure is an assumption or has sources, not both",
                "Delete the word or the citations.");
      } else {
        facts.check(fact.place(), fact.value(), fields.problems());
      }
    }
    return cited.stream().map(Located::value).toList();
  }
}
