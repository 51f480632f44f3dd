package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.model.Country;
import io.github.trilat.yaml.Fields;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a question put to one country. */
final class DecisionReader {

  private final Context context;
  private final Timeline timeline;

  DecisionReader(Context context, Timeline timeline) {
    this.context = context;
    this.timeline = timeline;
  }

  DecisionPoint read(Fields fields) {
    String id = Context.id(fields);
    context.references().declare(References.Kind.DECISION, id, fields.place("id"));
    Set<String> optionIds = new LinkedHashSet<>();
    List<DecisionPoint.Option> options = options(fields, optionIds);
    return new DecisionPoint(
        id,
        at(fields),
        fields.choice("asks", "country", Context.COUNTRIES, Country::name),
        fields.text("question"),
        fields.text("topic"),
        options,
        byDefault(fields, optionIds),
        context.facts(fields, "source"));
  }

  private Instant at(Fields fields) {
    AtReader reader = new AtReader(timeline, fields.problems());
    return fields.sentence("at").map(reader::read).orElse(timeline.standIn());
  }

  private static List<DecisionPoint.Option> options(Fields fields, Set<String> ids) {
    List<DecisionPoint.Option> options = fields.groups("options", option -> option(option, ids));
    if (options.size() == 1) {
      fields.error("options", "one option is no choice", "Give it a second one.");
    }
    return options;
  }

  private static DecisionPoint.Option option(Fields fields, Set<String> ids) {
    String id = Context.id(fields);
    if (!id.isEmpty() && !ids.add(id)) {
      fields.error(
          "id",
          "this decision has an option " + Shown.value(id) + " already",
          "Give each option an id of its own.");
    }
    return new DecisionPoint.Option(id, fields.text("title"));
  }

  private static String byDefault(Fields fields, Set<String> optionIds) {
    String option = fields.text("default");
    if (!optionIds.isEmpty()) {
      Context.require(fields, fields.place("default"), option, optionIds, "option");
    }
    return option;
  }
}
