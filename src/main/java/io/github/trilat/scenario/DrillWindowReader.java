package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;

/** Reads {@code drill-window}. */
final class DrillWindowReader implements EventReader {

  @Override
  public String type() {
    return "drill-window";
  }

  @Override
  public Told read(Fields fields, Context context) {
    String mechanism = context.mechanism(fields);
    return new Told(
        new Event.DrillWindow(mechanism, Context.lasting(fields)),
        "The window for a drill opens: " + context.titleOf(mechanism));
  }
}
