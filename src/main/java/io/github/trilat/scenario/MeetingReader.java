package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;

/** Reads {@code meeting}. */
final class MeetingReader implements EventReader {

  @Override
  public String type() {
    return "meeting";
  }

  @Override
  public Told read(Fields fields, Context context) {
    String mechanism = context.mechanism(fields);
    return new Told(
        new Event.Meeting(mechanism, Context.country(fields, "host"), Context.lasting(fields)),
        "A meeting is due: " + context.titleOf(mechanism));
  }
}
