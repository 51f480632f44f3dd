package io.github.trilat.rules.check;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.DecisionTopic;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Decision;
import io.github.trilat.rules.pack.Names;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Mention;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that every name that a rule uses is defined, and every rule name used once. */
public final class RuleNames {
  private final Map<Mention.Kind, Names> names;
  private final Setting setting;
  private final Map<String, Rule> seen = new HashMap<>();
  private final Map<String, RuleFile> files = new HashMap<>();
  private final Problems problems;

  private RuleNames(Map<Mention.Kind, Names> names, Setting setting, Problems problems) {
    this.names = names;
    this.setting = setting;
    this.problems = problems;
  }

  /**
   * Reports what is wrong with names in these files.
   *
   * @param names what rules may name, by kind
   */
  public static void check(
      List<RuleFile> files, Map<Mention.Kind, Names> names, Setting setting, Problems problems) {
    RuleNames checks = new RuleNames(names, setting, problems);
    files.forEach(file -> file.rules().forEach(rule -> checks.check(file, rule)));
  }

  private void check(RuleFile file, Rule rule) {
    rule.mentions().forEach(this::check);
    rule.patterns()
        .filter(pattern -> pattern.type() == Decision.class)
        .forEach(pattern -> checkOptions(rule, pattern));
    Rule first = seen.putIfAbsent(rule.name(), rule);
    RuleFile firstFile = files.putIfAbsent(rule.name(), file);
    if (first != null && !firstFile.source().equals(file.source())) {
      problems.error(
          rule.place(),
          "a rule " + Shown.value(rule.name()) + " already stands in " + first.place().path(),
          file.pack().equals(firstFile.pack())
              ? "Rename one of the two."
              : "Name it under ‘replaces’ in alternative.yaml, or rename it.");
    }
  }

  private void check(Mention mention) {
    boolean assumed =
        mention.kind() == Mention.Kind.FACT && mention.name().equals(RuleCard.ASSUMPTION);
    if (!assumed) {
      Optional.ofNullable(names.get(mention.kind()))
          .ifPresent(known -> known.check(mention.place(), mention.name(), problems));
      checkUnit(mention);
    }
  }

  /** That what a rule asks for is an option of that topic, and not of another one. */
  private void checkOptions(Rule rule, Clause.Pattern decision) {
    Optional<DecisionTopic> topic =
        decision.text("topic").flatMap(id -> Optional.ofNullable(setting.decisions().get(id)));
    Set<Object> texts =
        decision.constraints().stream()
            .flatMap(each -> literals(each.test()))
            .collect(Collectors.toSet());
    topic.ifPresent(
        asked ->
            rule.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.OPTION)
                .filter(mention -> names.get(Mention.Kind.OPTION).has(mention.name()))
                .filter(mention -> texts.contains(mention.name()))
                .forEach(mention -> checkOption(asked, mention)));
  }

  private static Stream<Object> literals(Expression test) {
    return test instanceof Expression.Literal literal
        ? Stream.of(literal.value())
        : test.parts().stream().flatMap(RuleNames::literals);
  }

  private void checkOption(DecisionTopic topic, Mention option) {
    Map<String, String> options = setting.options(topic);
    if (!options.containsKey(option.name())) {
      problems.error(
          option.place(),
          Shown.value(option.name()) + " is no option of " + Shown.value(topic.id()),
          Suggestion.remedy(option.name(), options, "option"));
    }
  }

  private void checkUnit(Mention mention) {
    ParameterDefinition parameter = setting.parameters().get(mention.name());
    boolean asked = mention.kind() == Mention.Kind.PARAMETER && !mention.units().isEmpty();
    if (asked && parameter != null && !mention.units().contains(parameter.unit())) {
      problems.error(
          mention.place(),
          "the parameter "
              + Shown.value(mention.name())
              + " is in "
              + parameter.unit()
              + ", and "
              + words(mention.units())
              + " is wanted here",
          "Name another one: " + others(mention.units()));
    }
  }

  private static String words(Set<String> units) {
    return units.contains("s") ? "a time" : "a number of " + String.join(" or ", units);
  }

  private String others(Set<String> units) {
    List<String> fitting =
        setting.parameters().values().stream()
            .filter(each -> units.contains(each.unit()))
            .map(ParameterDefinition::id)
            .limit(3)
            .toList();
    return "such as " + fitting.stream().collect(Collectors.joining(", ")) + ".";
  }
}
