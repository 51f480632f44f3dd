package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;

/** Reads {@code count-report}. */
final class CountReportReader implements EventReader {

  private static final int MOST_OBJECTS = 100_000;

  @Override
  public String type() {
    return "count-report";
  }

  @Override
  public Told read(Fields fields, Context context) {
    String launch = fields.text("of");
    context.references().mention(References.Kind.LAUNCH, launch, fields.place("of"));
    String claimant = fields.text("claimant");
    int count = fields.integer("count", 1, MOST_OBJECTS);
    return new Told(
        new Event.CountReport(launch, claimant, Context.countries(fields, "countries"), count),
        "Count by " + claimant + ": " + count + (count == 1 ? " object" : " objects"));
  }
}
