package io.github.trilat.rules.pack;

import static java.lang.Double.parseDouble;
import static java.util.stream.Collectors.joining;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.ParameterDefinition.Dated;
import io.github.trilat.engine.ParameterDefinition.Range;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.tree.Mention.Kind;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Node;
import io.github.trilat.yaml.Numbers;
import io.github.trilat.yaml.Scalar;
import io.github.trilat.yaml.Sequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads every number that rules, sensors and scores use: the base's {@code parameters.yaml}, and
 * over it what alternatives change and add.
 */
final class ParameterReader {

  private static final String VALUE = "value";
  private static final String VALUES = "values";
  private static final List<String> KEYS =
      List.of("title", "unit", VALUE, VALUES, "range", "source");

  /** What stands in for a key that is missing. */
  private static final Map<String, String> STAND_INS =
      Map.of("title", "What it is", "unit", "count", VALUE, "1", "source", RuleCard.ASSUMPTION);

  private static final Pattern RANGE =
      Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)\\.\\.(-?[0-9]+(?:\\.[0-9]+)?)");

  /** Those of the base first. */
  final Map<String, ParameterDefinition> all;

  private final Map<String, ParameterDefinition> base;
  private final CitableFacts citable;
  private final Names facts;
  private final Map<String, Place> places;
  private boolean known;

  ParameterReader(
      SettingReader.Read base, CitableFacts citable, Names facts, Map<String, Place> places) {
    this.base = base.setting().parameters();
    this.all = new LinkedHashMap<>(this.base);
    this.known = base.knows(Kind.PARAMETER);
    this.citable = citable;
    this.facts = facts;
    this.places = places;
  }

  /** Their ids. */
  Names names() {
    return Names.of(Kind.PARAMETER.word(), known, all.keySet(), id -> id, id -> id);
  }

  /** Reads those of the base. */
  void read(PackFiles pack, Problems problems) {
    YamlLists.read(pack, PackFolder.PARAMETERS, problems, this::list);
  }

  private Fields list(Fields fields) {
    known = true;
    fields
        .groups("parameters", each -> definition(YamlLists.id(each, "id", "", places), each))
        .forEach(each -> all.put(each.id(), each));
    for (String needed : Setting.NEEDED) {
      if (!all.containsKey(needed)) {
        fields.error(
            "parameters",
            "the parameter " + Shown.value(needed) + " is missing; the engine itself needs it",
            Suggestion.nearest(needed, all.keySet())
                .map(near -> "Is it there as " + Shown.value(near) + "? Otherwise add it.")
                .orElse("Add it; the base pack's shows its form."));
      }
    }
    return fields;
  }

  /** A parameter of that id: its title, unit, value or values, range and source. */
  private ParameterDefinition definition(String id, Fields fields) {
    String title = fields.text("title");
    String unit =
        fields.tryChoice("unit", "unit", ParameterDefinition.UNITS, each -> each).orElse("");
    Optional<Range> range = range(fields);
    List<Dated> values = values(fields, unit, range);
    List<String> sources = YamlLists.sources(fields, facts, true);
    citable
        .contradiction(values.stream().map(Dated::value).toList(), unit, sources)
        .ifPresent(
            what ->
                fields.error(
                    fields.has(VALUES) ? VALUES : VALUE,
                    what,
                    "Write the card's figure, or cite the card that gives this one."));
    return new ParameterDefinition(id, title, unit, values, range, sources);
  }

  private static List<Dated> values(Fields fields, String unit, Optional<Range> range) {
    Figure figure = new Figure(unit, range, "Widen the range %s..%s or mend the value.");
    if (!fields.has(VALUES)) {
      return List.of(new Dated(LocalDate.EPOCH, figure.read(fields, VALUE)));
    }
    fields.refuse(VALUE, "a parameter has ‘value’ or ‘values’, not both", "Delete one of them.");
    List<Dated> values = figure.dated(fields, VALUES);
    return values.isEmpty() ? List.of(new Dated(LocalDate.EPOCH, 0)) : values;
  }

  private static Optional<Range> range(Fields fields) {
    Optional<String> text = fields.optionalText("range");
    Optional<Range> range =
        text.map(RANGE::matcher)
            .filter(Matcher::matches)
            .map(ends -> new Range(parseDouble(ends.group(1)), parseDouble(ends.group(2))))
            .filter(ends -> ends.low() <= ends.high());
    if (text.isPresent() && range.isEmpty()) {
      fields.error(
          "range",
          Shown.value(text.get()) + " is not a range",
          "Write the least and the greatest value with two dots between, as in 2..60.");
    }
    return range;
  }

  /**
   * Lays what an alternative says under {@code parameters} over the base's: a number or a list of
   * dated numbers is another value; what the base does not have is new.
   */
  Fields lay(Fields fields) {
    for (Mapping.Entry entry : fields.entries()) {
      ParameterDefinition changed = base.get(entry.key());
      if (changed == null) {
        add(entry, fields.problems());
      } else if (entry.value() instanceof Mapping own) {
        String value = own.get(VALUE).map(Node::flow).map(ParameterReader::brief).orElse("600");
        fields
            .problems()
            .error(
                entry.at(),
                "the base has the parameter " + Shown.value(entry.key()) + " already",
                "Give it another value, as in ‘%s: %s’, or choose another id."
                    .formatted(entry.key(), value));
      } else {
        change(fields, entry, changed);
      }
    }
    return fields;
  }

  private void change(Fields fields, Mapping.Entry entry, ParameterDefinition changed) {
    String id = entry.key();
    String own = "a parameter of your own, such as ‘own-" + id + "’, and a rule that reads it.";
    Figure figure =
        new Figure(changed.unit(), changed.range(), "Choose one between %s and %s; or add " + own);
    int before = fields.problems().errors();
    List<Dated> dated =
        entry.value() instanceof Scalar
            ? List.of(new Dated(LocalDate.EPOCH, figure.read(fields, id)))
            : SettingOverlay.over(changed.values(), figure.dated(fields, id), Dated::from);
    if (dated.equals(changed.values()) && fields.problems().errors() == before) {
      fields
          .problems()
          .warn(
              entry.at(),
              "this is the value that the base has as well",
              "Choose another one, or delete this line.");
    }
    all.put(id, changed.with(dated, List.of()));
  }

  /** Adds a parameter; whatever it lacks is told at once, with the whole form. */
  private void add(Mapping.Entry entry, Problems problems) {
    String id = entry.key();
    if (id.matches("[0-9]{3}")) {
      problems.error(
          entry.at(), "a comma ends the value before it", "Write 1000 where you mean 1,000.");
      return;
    }
    Map<String, Mapping.Entry> own = new LinkedHashMap<>(parts(entry));
    List<String> missing = missing(own.keySet());
    boolean near = missing.contains("title") && names().near(id).isPresent();
    if (near || (!known && !missing.isEmpty())) {
      names().check(entry.at(), id, problems);
      return;
    }
    YamlLists.checkId(new Located<>(id, entry.at()), "", places, problems);
    if (!missing.isEmpty()) {
      Map<String, String> given = new HashMap<>();
      own.forEach((key, part) -> given.put(key, part.value().flow()));
      String units = "; units are " + String.join(", ", ParameterDefinition.UNITS) + ".";
      problems.error(
          entry.at(),
          Shown.value(id)
              + " is no parameter of the base, and as one of your own it lacks: "
              + String.join(", ", missing),
          "Write " + form(id, given) + (missing.contains("unit") ? units : "."));
    }
    for (String key : missing) {
      Scalar.Kind kind = key.equals(VALUE) ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT;
      Scalar standIn = new Scalar(entry.at(), STAND_INS.get(key), kind, false);
      own.put(key, new Mapping.Entry(key, entry.at(), standIn));
    }
    Mapping whole = new Mapping(entry.value().place(), own);
    all.put(id, Fields.read(whole, problems, each -> definition(id, each)));
  }

  /** What is said of a parameter, by key; a bare value is its value. */
  private static Map<String, Mapping.Entry> parts(Mapping.Entry entry) {
    if (entry.value() instanceof Mapping mapping) {
      return mapping.entries();
    }
    boolean isNothing = entry.value() instanceof Scalar scalar && scalar.isNothing();
    String key = entry.value() instanceof Sequence ? VALUES : VALUE;
    return isNothing ? Map.of() : Map.of(key, new Mapping.Entry(key, entry.at(), entry.value()));
  }

  /** The keys that a parameter lacks; none where one is misspelt, which is told as such. */
  private static List<String> missing(Set<String> given) {
    List<String> missing = new ArrayList<>(KEYS);
    missing.removeAll(given);
    missing.remove(given.contains(VALUES) ? VALUE : VALUES);
    missing.remove("range");
    return KEYS.containsAll(given) ? missing : List.of();
  }

  /** How a parameter of one's own is written, with stand-ins for what is not given. */
  static String form(String id, Map<String, String> given) {
    Map<String, String> whole = new HashMap<>(STAND_INS);
    whole.putAll(given);
    whole.remove(given.containsKey(VALUES) ? VALUE : VALUES);
    if (whole.getOrDefault(VALUE, "").matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
      double twice = 2 * parseDouble(whole.get(VALUE));
      whole.putIfAbsent("range", "0.." + Numbers.format(Math.max(1, twice)));
    }
    return KEYS.stream()
        .filter(whole::containsKey)
        .map(key -> key + ": " + brief(whole.get(key)))
        .collect(joining(", ", brief(id) + ": {", "}"));
  }

  private static String brief(String written) {
    return written.length() > 100 ? "…" : written;
  }
}
