package io.github.trilat.rules;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule file after linting and compiling: all that a later start needs, so that it loads no part
 * of the compiler.
 *
 * @param rules by line
 * @param mentions what the rules name that other files define
 * @param warnings what the linter would rather see otherwise
 * @param model name of the class that holds the rules; empty for a file without rules
 * @param classes bytes of the classes, by binary name
 */
record CompiledFile(
    List<Rule> rules,
    List<Mention> mentions,
    List<Warning> warnings,
    String model,
    SortedMap<String, byte[]> classes) {
  CompiledFile {
    rules = List.copyOf(rules);
    mentions = List.copyOf(mentions);
    warnings = List.copyOf(warnings);
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /** The same without the rules of these names; what is compiled stays compiled. */
  CompiledFile without(Set<String> names) {
    return new CompiledFile(
        rules.stream().filter(rule -> !names.contains(rule.name())).toList(),
        mentions,
        warnings,
        model,
        classes);
  }

  /** A rule's card but for its file, so that a copied pack finds the same compiled rules. */
  record Rule(String name, int line, String mechanism, List<String> sources, RuleReach reach) {
    Rule {
      sources = List.copyOf(sources);
    }

    Rule reaching(RuleReach far) {
      return new Rule(name, line, mechanism, sources, far);
    }

    RuleCard card(String file) {
      return new RuleCard(name, file, line, mechanism, sources);
    }
  }

  /** Part of a line. */
  record Span(int line, int column, int length) {}

  /** A name in a rule that something outside the rule file has to define. */
  record Mention(Kind kind, String name, Span span) {

    /** What the name is a name of. */
    enum Kind {
      FACT("fact card"),
      MECHANISM("mechanism"),
      PARAMETER("parameter"),
      INDICATOR("indicator"),
      SENSOR("sensor");

      private final String word;

      Kind(String word) {
        this.word = word;
      }

      /** The word for it in a message. */
      String word() {
        return word;
      }
    }
  }

  /** Advice that does not stop anything. */
  record Warning(Span span, String what, String remedy) {}
}
