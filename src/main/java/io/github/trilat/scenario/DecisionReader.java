package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.model.Country;
import io.github.trilat.yaml.Fields;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a question put to one country. */
final class DecisionReader {
  private static final String LIST = "‘./trilat list decisions’ shows all there are.";
  private static final String OWN_TOPIC =
      " One of your own is declared under ‘decisions’ in an alternative, with ‘for: discussion’"
          + " where no rule answers it; then run with that alternative.";

  private static final String OWN_OPTION =
      " One of your own is added to the topic under ‘decisions’ in an alternative; then run with it.";

  private final Context context;
  private final Timeline timeline;

  DecisionReader(Context context, Timeline timeline) {
    this.context = context;
    this.timeline = timeline;
  }

  DecisionPoint read(Fields fields) {
    String id = Context.id(fields);
    context.references().declare(References.Kind.DECISION, id, fields.place("id"));
    String topic = topic(fields);
    Set<String> optionIds = new LinkedHashSet<>();
    List<DecisionPoint.Option> options = options(fields, topic, optionIds);
    optionIds.forEach(option -> context.references().declareOption(id, option));
    return new DecisionPoint(
        id,
        at(fields),
        fields.choice("asks", "country", Context.COUNTRIES, Country::name),
        fields.text("question"),
        topic,
        options,
        byDefault(fields, optionIds),
        context.facts(fields, "source"));
  }

  private Instant at(Fields fields) {
    AtReader reader = new AtReader(timeline, fields.problems());
    return fields.sentence("at").map(reader::read).orElse(timeline.standIn());
  }

  /** A word that rules know: another one would be met by none of them, without a word. */
  private String topic(Fields fields) {
    String topic = fields.text("topic");
    Set<String> known = context.names().topics().keySet();
    if (context.names().isPackKnown() && !topic.isEmpty() && !known.contains(topic)) {
      fields.error(
          "topic",
          "unknown topic " + Shown.value(topic),
          Suggestion.nearest(topic, known)
              .map(near -> "Did you mean " + Shown.value(near) + "? " + LIST)
              .orElse(LIST + OWN_TOPIC));
    }
    return topic;
  }

  private List<DecisionPoint.Option> options(Fields fields, String topic, Set<String> ids) {
    List<DecisionPoint.Option> options =
        fields.groups("options", option -> option(option, topic, ids));
    if (options.size() == 1) {
      fields.error("options", "one option is no choice", "Give it a second one.");
    }
    return options;
  }

  private DecisionPoint.Option option(Fields fields, String topic, Set<String> ids) {
    String id = Context.id(fields);
    if (!id.isEmpty() && !ids.add(id)) {
      fields.error(
          "id",
          "this decision has an option " + Shown.value(id) + " already",
          "Give each option an id of its own.");
    } else {
      requireDeclared(fields, topic, id);
    }
    return new DecisionPoint.Option(id, fields.text("title"));
  }

  private void requireDeclared(Fields fields, String topic, String id) {
    Map<String, String> known = context.names().topics().getOrDefault(topic, Map.of());
    if (!id.isEmpty() && !known.isEmpty() && !known.containsKey(id)) {
      fields.error(
          "id",
          Shown.value(id) + " is no option of " + Shown.value(topic),
          Suggestion.remedy(id, known)
              .orElseGet(() -> Suggestion.listing(known.keySet(), "option") + OWN_OPTION));
    }
  }

  private static String byDefault(Fields fields, Set<String> optionIds) {
    String option = fields.text("default");
    if (!optionIds.isEmpty()) {
      Context.require(fields, fields.place("default"), option, optionIds, "option");
    }
    return option;
  }
}
