package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import java.util.List;

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
        new Event.Meeting(
            mechanism,
            Context.country(fields, "host"),
            Context.lasting(fields),
            agenda(fields, mechanism, context)),
        "A meeting is due: " + context.titleOf(mechanism));
  }

  private static List<String> agenda(Fields fields, String mechanism, Context context) {
    List<Located<String>> items = fields.optionalTexts("agenda");
    for (Located<String> item : items) {
      context.requireMechanism(fields.problems(), item.place(), item.value());
      if (item.value().equals(mechanism)) {
        fields
            .problems()
            .error(
                item.place(),
                "this meeting is held under "
                    + Shown.value(mechanism)
                    + ", so it cannot be what brings it",
                "Name another mechanism under which they meet, or take it off the agenda.");
      }
    }
    return items.stream().map(Located::value).distinct().toList();
  }
}
