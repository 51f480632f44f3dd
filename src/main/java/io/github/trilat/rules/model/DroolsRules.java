package io.github.trilat.rules.model;

import io.github.trilat.model.Respond;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Reading;
import io.github.trilat.rules.tree.Reading.Slots;
import io.github.trilat.rules.tree.Response;
import io.github.trilat.rules.tree.Rule;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Consequence;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Makes a knowledge base of rules: {@code DroolsRules.of(rules)}. */
public final class DroolsRules {

  /** By what name the knowledge base knows whom rules speak to. */
  public static final String RESPOND = "respond";

  /** Load order restarts in every package, so there is only one. */
  private static final String PACKAGE = "trilat";

  private static final MethodType SPOKEN =
      MethodType.methodType(Object.class, Object.class, Object[].class);
  private static final Map<Method, MethodHandle> VERBS = new ConcurrentHashMap<>();

  private DroolsRules() {}

  /**
   * Builds it.
   *
   * @param rules in the order in which they fire, salience being equal
   */
  public static KieBase of(List<Rule> rules) {
    Global<Respond> respond = DSL.globalOf(Respond.class, PACKAGE, RESPOND);
    ModelImpl model = new ModelImpl();
    model.addGlobal(respond);
    rules.forEach(rule -> model.addRule(of(rule, respond)));
    return KieBaseBuilder.createKieBaseFromModel(
        model, RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  private static org.drools.model.Rule of(Rule rule, Global<Respond> respond) {
    Conditions conditions = new Conditions(rule);
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    rule.conditions().forEach(clause -> items.add(conditions.of(clause)));
    items.add(consequence(rule, conditions, respond));
    RuleBuilder builder = PatternDSL.rule(PACKAGE, rule.name());
    if (rule.salience() != 0) {
      builder.attribute(org.drools.model.Rule.Attribute.SALIENCE, rule.salience());
    }
    if (rule.noLoop()) {
      builder.attribute(org.drools.model.Rule.Attribute.NO_LOOP, true);
    }
    return builder.build(items.toArray(RuleItemBuilder[]::new));
  }

  /** A word, ready to be spoken. */
  private record Word(MethodHandle verb, List<Reading> arguments) {
    Object speak(Object speaker, Object[] facts) throws Throwable {
      Object[] given = new Object[arguments.size()];
      for (int at = 0; at < given.length; at++) {
        given[at] = arguments.get(at).of(null, facts);
      }
      return (Object) verb.invokeExact(speaker, given);
    }
  }

  private static RuleItemBuilder<Consequence> consequence(
      Rule rule, Conditions conditions, Global<Respond> respond) {
    List<Variable<?>> takes = new ArrayList<>(List.of(respond));
    List<Integer> positions = new ArrayList<>(List.of(Slots.NONE));
    Slots slots =
        position -> {
          if (!positions.contains(position)) {
            positions.add(position);
            takes.add(conditions.variable(position));
          }
          return positions.indexOf(position);
        };
    List<List<Word>> sentences =
        rule.responses().stream()
            .map(response -> response.words().stream().map(word -> word(word, slots)).toList())
            .toList();
    Consequence said =
        new ConsequenceImpl(
            facts -> speak(sentences, facts), takes.toArray(Variable[]::new), false, false, "java");
    return () -> said;
  }

  private static Word word(Response.Word word, Slots slots) {
    return new Word(
        VERBS.computeIfAbsent(word.verb(), DroolsRules::handle),
        word.arguments().stream().map((Expression argument) -> argument.reading(slots)).toList());
  }

  private static MethodHandle handle(Method verb) {
    try {
      return MethodHandles.publicLookup()
          .unreflect(verb)
          .asSpreader(Object[].class, verb.getParameterCount())
          .asType(SPOKEN);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not public: " + verb, e);
    }
  }

  private static void speak(List<List<Word>> sentences, Object[] facts) throws Exception {
    try {
      for (List<Word> sentence : sentences) {
        Object speaker = facts[0];
        for (Word word : sentence) {
          speaker = word.speak(speaker, facts);
        }
      }
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
