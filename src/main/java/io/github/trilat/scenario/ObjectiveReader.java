package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.model.Country;
import io.github.trilat.model.Measure;
import io.github.trilat.words.Words;
import io.github.trilat.yaml.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what the exercise tests. Which other keys an objective has depends on its measure. */
final class ObjectiveReader {

  private static final List<Measure> MEASURES = Arrays.asList(Measure.values());
  private static final List<Capability> CAPABILITIES = Arrays.asList(Capability.values());

  private final Context context;

  ObjectiveReader(Context context) {
    this.context = context;
  }

  Objective read(Fields fields) {
    String id = Context.id(fields);
    context.references().declare(References.Kind.OBJECTIVE, id, fields.place("id"));
    String title = fields.text("title");
    Capability capability = fields.choice("capability", CAPABILITIES, Capability::key);
    Optional<Measure> measure = fields.tryChoice("measure", "measure", MEASURES, Measure::key);
    if (measure.isEmpty()) {
      fields.ignoreRest();
      return new Objective(
          id, title, capability, MEASURES.get(0), Optional.empty(), "", 0, List.of());
    }
    return new Objective(
        id,
        title,
        capability,
        measure.get(),
        country(fields, measure.get()),
        about(fields, measure.get()),
        TargetReader.read(fields, measure.get()),
        context.facts(fields, "source"));
  }

  private static Optional<Country> country(Fields fields, Measure measure) {
    if (measure.country() == Measure.Naming.REQUIRED
        || (measure.country() == Measure.Naming.ALLOWED && fields.has("country"))) {
      return fields.tryChoice("country", "country", Context.COUNTRIES, Country::name);
    }
    fields.refuse(
        "country",
        "the measure ‘" + measure.key() + "’ is not one country's",
        "Delete ‘country’ here.");
    return Optional.empty();
  }

  private String about(Fields fields, Measure measure) {
    if (measure.subject() == Measure.Subject.NOTHING) {
      fields.refuse(
          "about",
          Words.ENGLISH.text(measure) + " are counted over the whole run",
          "Delete ‘about’ here.");
      return "";
    }
    String about = fields.text("about");
    Place place = fields.place("about");
    switch (measure.subject()) {
      case LAUNCH -> context.references().mention(References.Kind.LAUNCH, about, place);
      case INJECT -> context.references().mention(References.Kind.INJECT, about, place);
      default -> context.requireIndicator(fields, place, about);
    }
    return about;
  }
}
