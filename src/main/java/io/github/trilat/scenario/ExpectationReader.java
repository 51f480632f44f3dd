package io.github.trilat.scenario;

import io.github.trilat.model.Action;
import io.github.trilat.yaml.Fields;
import java.util.Arrays;

/** Reads what is expected: {@code {action: warning-shared, by: ROK, within: 2m}}. */
final class ExpectationReader {

  private final References references;

  ExpectationReader(References references) {
    this.references = references;
  }

  Expectation read(Fields fields) {
    return new Expectation(
        fields.choice("action", Arrays.asList(Action.values()), Action::key),
        Context.country(fields, "by"),
        fields.duration("within", Context.SHORTEST, Context.LONGEST),
        objective(fields));
  }

  private String objective(Fields fields) {
    String objective = fields.text("objective", "");
    references.mention(References.Kind.OBJECTIVE, objective, fields.place("objective"));
    return objective;
  }
}
