package io.github.trilat.rules.check;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.ActionParts;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Action;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Needs;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Response;
import io.github.trilat.rules.tree.Rule;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that responses say all they have to, and that exceptions fit what they are about. */
public final class Sentences {

  /** What a word says, and how it is said. */
  private static final Map<String, List<String>> MISSING =
      Map.of(
          "with", List.of("with whom", ".with( $partner ) before ‘.over’"),
          "over", List.of("over which mechanism", ".over( $mechanism ) before ‘.about’"),
          "from", List.of("from whose track", ".from( $track ) before ‘.over’"),
          "to", List.of("to which status", ".to( Status.ENDED ), say, before ‘.about’"),
          "by", List.of("who does it", ".by( Country.ROK ), say, before ‘.about’"));

  private final Setting setting;
  private final Problems problems;

  private Sentences(Setting setting, Problems problems) {
    this.setting = setting;
    this.problems = problems;
  }

  /** Reports responses of these rules that could not be carried out. */
  public static void check(List<Rule> rules, Setting setting, Problems problems) {
    Sentences sentences = new Sentences(setting, problems);
    rules.forEach(rule -> rule.responses().forEach(response -> sentences.check(rule, response)));
  }

  /** What stands in the brackets of a word. */
  static Stream<Expression> arguments(Response response, String verb) {
    return response.words().stream()
        .filter(word -> word.verb().getName().equals(verb))
        .flatMap(word -> word.arguments().stream());
  }

  /** The mechanism in the brackets of a word, if the rule names it. */
  static Optional<MechanismHistory> mechanism(
      Rule rule, Response response, String verb, Setting setting) {
    return arguments(response, verb)
        .flatMap(argument -> argument.fact().stream())
        .flatMap(fact -> rule.patterns().filter(pattern -> pattern.position() == fact.position()))
        .findFirst()
        .flatMap((Pattern mechanism) -> mechanism.text("id"))
        .flatMap(id -> Optional.ofNullable(setting.mechanisms().get(id)));
  }

  private void check(Rule rule, Response response) {
    Method verb = response.words().get(0).verb();
    Optional.ofNullable(verb.getAnnotation(Needs.class))
        .map(needs -> List.of(needs.value()))
        .filter(needs -> needs.stream().allMatch(word -> arguments(response, word).count() == 0))
        .ifPresent(needs -> tellMissing(response, needs.get(0)));
    if (verb.getName().equals("hold")) {
      requireDrill(rule, response, "hold");
    }
    if (response.isLasting()) {
      action(response).ifPresent(action -> checkException(rule, response, action));
    }
  }

  private void tellMissing(Response response, String word) {
    List<String> words = MISSING.get(word);
    error(response, "this response does not say " + words.get(0), "Add " + words.get(1) + ".");
  }

  /** What an exception is about; nothing where only the run can tell. */
  private static Optional<Action> action(Response exception) {
    return exception.words().get(0).arguments().stream()
        .filter(Literal.class::isInstance)
        .map(argument -> (Action) ((Literal) argument).value())
        .findFirst();
  }

  private void checkException(Rule rule, Response exception, Action action) {
    for (Response.Word word : exception.words()) {
      switch (word.verb().getName()) {
        case "to" -> checkGrade(exception, action, word.verb().getParameterTypes()[0]);
        case "over" ->
            checkPart(
                exception,
                action,
                ActionParts.OVER_A_MECHANISM,
                "goes over no mechanism",
                "Leave ‘.over( … )’ out");
        case "with" ->
            checkPart(
                exception,
                action,
                ActionParts.WITH_A_PARTNER,
                "is done with no partner",
                "Leave ‘.with( … )’ out, or say ‘.by( … )’");
        case "through" ->
            checkPart(
                exception,
                action,
                ActionParts.DIVERTED,
                "cannot go another way",
                "Withhold, slow or weaken it instead");
        default -> {}
      }
    }
    if (action == Action.DRILL_HELD) {
      requireDrill(rule, exception, "through");
    }
  }

  private void checkGrade(Response weaken, Action action, Class<?> grade) {
    Action graded = ActionParts.gradedBy(grade).orElseThrow();
    if (action != graded) {
      String name = grade.getSimpleName();
      error(
          weaken,
          action + " has no " + name + " to be weakened",
          "A " + name + " is that of " + graded + ": write weaken( Action." + graded + " ).");
    }
  }

  private void checkPart(
      Response exception, Action action, Set<Action> fitting, String lacks, String remedy) {
    if (!fitting.contains(action)) {
      String such = fitting.stream().limit(3).map(Action::name).collect(Collectors.joining(", "));
      error(exception, action + " " + lacks, remedy + "; that is for, say, " + such + ".");
    }
  }

  private void requireDrill(Rule rule, Response response, String verb) {
    mechanism(rule, response, verb, setting)
        .filter(mechanism -> mechanism.kind() != MechanismKind.DRILL)
        .ifPresent(
            mechanism ->
                error(
                    response,
                    Shown.value(mechanism.id()) + " is no drill",
                    "Match one that is: " + drills() + "."));
  }

  private String drills() {
    return setting.mechanisms().values().stream()
        .filter(each -> each.kind() == MechanismKind.DRILL)
        .map(MechanismHistory::id)
        .collect(Collectors.joining(", "));
  }

  private void error(Response response, String what, String remedy) {
    problems.error(response.place(), what, remedy);
  }
}
