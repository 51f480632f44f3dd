package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.yaml.Fields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys at the top of a scenario file. */
final class ScenarioForm {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  private final String id;
  private final String hash;
  private final Context context;

  ScenarioForm(String id, String hash, Context context) {
    this.id = id;
    this.hash = hash;
    this.context = context;
  }

  Scenario read(Fields fields) {
    LocalDate date = date(fields);
    Timeline timeline = TurnReader.read(fields, date);
    List<Objective> objectives =
        fields.optionalGroups("objectives", new ObjectiveReader(context)::read);
    List<InjectDraft> injects =
        fields.groups("injects", new InjectReader(context, timeline)::read);
    List<DecisionPoint> decisions =
        fields.optionalGroups("decisions", new DecisionReader(context, timeline)::read);
    Scenario scenario =
        new Scenario(
            id,
            hash,
            fields.text("title"),
            fields.text("summary", ""),
            date,
            context.facts(fields, "sources"),
            timeline.turns(),
            objectives,
            new Schedule(timeline, decisions).resolve(injects),
            decisions,
            places(fields));
    context.references().check();
    return scenario;
  }

  private Map<String, Place> places(Fields fields) {
    Map<String, Place> places = new HashMap<>(context.references().places());
    places.put("", fields.place("turns"));
    return places;
  }

  private static LocalDate date(Fields fields) {
    LocalDate date = fields.date("date");
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      fields.error("date", "the year must be from " + FIRST_YEAR + " to " + LAST_YEAR, "");
    }
    return date;
  }
}
