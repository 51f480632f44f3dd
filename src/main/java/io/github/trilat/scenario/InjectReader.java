package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Scalar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the keys that every inject may have, and leaves the rest to its type. */
final class InjectReader {

  private final Context context;
  private final Timeline timeline;
  private final ContingencyReader contingencies;
  private final ExpectationReader expectations;

  InjectReader(Context context, Timeline timeline) {
    this.context = context;
    this.timeline = timeline;
    this.contingencies = new ContingencyReader(context, timeline);
    this.expectations = new ExpectationReader(context.references());
  }

  InjectDraft read(Fields fields) {
    String id = Context.id(fields);
    context.references().declare(References.Kind.INJECT, id, fields.place("id"));
    context.names().inPack(id).ifPresent(kind -> takenByPack(fields, id, kind));
    boolean conditional = fields.has("when") || fields.has("unless");
    Optional<Contingency> contingency = contingencies.read(fields);
    Optional<Instant> at = at(fields, conditional);
    Optional<Expectation> expect = fields.optionalGroup("expect", expectations::read);
    List<String> sources = context.facts(fields, "source");
    int before = fields.problems().errors();
    EventReader.Told told = told(fields);
    if (fields.problems().errors() == before) {
      new FigureCheck(fields, sources, context.names().facts()).check(told.event());
    }
    if (told.event() instanceof Event.Launched) {
      context.references().declareLaunch(id);
    }
    String text =
        told.sentence()
            .map(sentence -> fields.text("text", sentence))
            .orElseGet(() -> fields.text("text"));
    return new InjectDraft(fields, id, at, contingency, told.event(), text, expect, sources);
  }

  /** Rules know mechanisms, numbers and injects by their ids alone. */
  private static void takenByPack(Fields fields, String id, String kind) {
    fields.error(
        "id",
        Shown.value(id) + " is the id of " + kind + " already",
        "Give the inject an id of its own, as in I-01.");
  }

  private Optional<Instant> at(Fields fields, boolean conditional) {
    AtReader reader = new AtReader(timeline, fields.problems());
    Optional<Scalar> at = conditional ? fields.optionalSentence("at") : fields.sentence("at");
    return at.map(reader::read);
  }

  private EventReader.Told told(Fields fields) {
    Optional<Scalar> type = fields.sentence("type");
    Optional<EventReader> reader = type.flatMap(scalar -> EventReaders.of(scalar.text()));
    if (reader.isPresent()) {
      return reader.get().read(fields, context);
    }
    type.ifPresent(scalar -> unknownType(fields, scalar.text()));
    fields.ignoreRest();
    return new EventReader.Told(new Event.Report(), Optional.of(""));
  }

  private static void unknownType(Fields fields, String type) {
    fields.error(
        "type",
        "unknown inject type " + Shown.value(type),
        Suggestion.remedy(type, EventReaders.types(), "type"));
  }
}
