package io.github.trilat.scenario;

import io.github.trilat.yaml.Durations;
import io.github.trilat.yaml.Fields;
import java.time.Duration;

/** Reads {@code link-outage}. */
final class LinkOutageReader implements EventReader {

  @Override
  public String type() {
    return "link-outage";
  }

  @Override
  public Told read(Fields fields, Context context) {
    String mechanism = context.mechanism(fields);
    Duration lasts = fields.duration("lasts", Context.SHORTEST, Context.LONGEST);
    return new Told(
        new Event.LinkOutage(mechanism, lasts),
        "Out of order for " + Durations.format(lasts) + ": " + context.titleOf(mechanism));
  }
}
