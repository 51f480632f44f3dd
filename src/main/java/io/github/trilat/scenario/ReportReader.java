package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;
import java.util.Optional;

/** Reads {@code report}, which is nothing but its text. */
final class ReportReader implements EventReader {

  @Override
  public String type() {
    return "report";
  }

  @Override
  public Told read(Fields fields, Context context) {
    return new Told(new Event.Report(), Optional.empty());
  }
}
