package io.github.trilat.rules;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.ParameterDefinition.Dated;
import io.github.trilat.engine.ParameterDefinition.Range;
import io.github.trilat.engine.Setting;
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
      List.of("s", "d", "km", "deg", "points", "share", "count");
  private static final double MOST = 1e9;
  private static final String ASSUMPTION = "assumption";
  private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+)\\.\\.(-?[0-9.]+)");

  private final Names facts;
  private final Map<String, Place> ids;

  private ParameterReader(Names facts, Map<String, Place> ids) {
    this.facts = facts;
    this.ids = ids;
  }

  /** The parameters, in the order of the file; empty if it cannot be read. */
  static Optional<List<ParameterDefinition>> read(
      PackFiles pack, Names facts, Map<String, Place> ids, Problems problems) {
    ParameterReader reader = new ParameterReader(facts, ids);
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
                .orElse("Add it; the base pack’s shows its form."));
      }
    }
    return all;
  }

  private ParameterDefinition one(Fields fields) {
    String id = YamlLists.id(fields, "id", ids);
    String title = fields.text("title");
    String unit = fields.choice("unit", "unit", UNITS, each -> each);
    List<Dated> values = values(fields);
    Optional<Range> range = range(fields);
    range.ifPresent(within -> checkRange(fields, values, within));
    return new ParameterDefinition(id, title, unit, values, range, sources(fields));
  }

  private static List<Dated> values(Fields fields) {
    if (!fields.has("values")) {
      return List.of(new Dated(LocalDate.EPOCH, fields.decimal("value", -MOST, MOST)));
    }
    fields.refuse("value", "a parameter has ‘value’ or ‘values’, not both", "Delete one of them.");
    DatesInOrder order = new DatesInOrder();
    List<Dated> values =
        fields.groups(
            "values",
            each -> new Dated(order.next(each, "from"), each.decimal("value", -MOST, MOST)));
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

  private static void checkRange(Fields fields, List<Dated> values, Range range) {
    for (Dated dated : values) {
      if (dated.value() < range.low() || dated.value() > range.high()) {
        fields.error(
            fields.has("values") ? "values" : "value",
            "the value " + Figures.plain(dated.value()) + " lies outside the range",
            "Widen the range or mend the value.");
      }
    }
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
