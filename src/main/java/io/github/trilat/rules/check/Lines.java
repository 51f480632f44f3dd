package io.github.trilat.rules.check;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Response;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks that a call goes over a line, and that whoever it names is on that line. */
public final class Lines {
  private final Setting setting;
  private final Problems problems;

  private Lines(Setting setting, Problems problems) {
    this.setting = setting;
    this.problems = problems;
  }

  /** Reports calls of these rules that nobody could make. */
  public static void check(List<Rule> rules, Setting setting, Problems problems) {
    Lines lines = new Lines(setting, problems);
    for (Rule rule : rules) {
      rule.responses().stream()
          .filter(response -> response.words().get(0).verb().getName().equals("call"))
          .forEach(call -> lines.over(rule, call).ifPresent(line -> lines.check(call, line)));
    }
  }

  /** What the call goes over, if the rule names it. */
  private Optional<MechanismHistory> over(Rule rule, Response call) {
    return Sentences.mechanism(rule, call, "over", setting);
  }

  private void check(Response call, MechanismHistory line) {
    List<Country> named =
        Sentences.arguments(call, "call")
            .filter(Literal.class::isInstance)
            .map(argument -> (Country) ((Literal) argument).value())
            .toList();
    Optional<Country> without =
        named.stream().filter(country -> !line.members().contains(country)).findFirst();
    if (line.kind() != MechanismKind.HOTLINE) {
      problems.error(
          call.place(),
          Shown.value(line.id()) + " is no line on which anybody can call",
          remedy(named));
    } else if (without.isPresent()) {
      problems.error(
          call.place(),
          Words.ENGLISH.text(without.get(), "sentence")
              + " is not on the line "
              + Shown.value(line.id()),
          remedy(named));
    }
  }

  private String remedy(List<Country> named) {
    String fitting =
        setting.mechanisms().values().stream()
            .filter(each -> each.kind() == MechanismKind.HOTLINE)
            .filter(each -> each.members().containsAll(named))
            .map(MechanismHistory::id)
            .collect(Collectors.joining(", "));
    return fitting.isEmpty()
        ? "There is no line between them: add one under ‘mechanisms’ in alternative.yaml."
        : "Match another mechanism: " + fitting + ".";
  }
}
