package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.document.Terminal;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.report.WhyNotJson;
import io.github.trilat.report.WhyNotReport;
import io.github.trilat.retrace.Change;
import io.github.trilat.retrace.Inquiry;
import io.github.trilat.retrace.TurnAnswer;
import io.github.trilat.retrace.WhyNot;
import io.github.trilat.rules.RuleBook.Omission;
import io.github.trilat.rules.attempt.RuleConditions;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Tells why a rule did not fire in a finished run: the student's question. */
public final class AskWhyNot {
  private final PrintWriter out;

  /**
   * The use case.
   *
   * @param out where the answer is told
   */
  public AskWhyNot(PrintWriter out) {
    this.out = out;
  }

  /**
   * Answers in sentences.
   *
   * @throws Misuse when there is no such rule or turn
   * @throws InvalidInput when there is no such run, or it can no longer be gone through
   * @throws IOException when the journal cannot be read
   */
  public void tell(WhyNotRequest request, boolean colour) throws IOException {
    OpenedRun opened = OpenedRun.open(request.run());
    WhyNot answer = answer(opened, request);
    new Terminal(out, colour, Words.ENGLISH)
        .show(WhyNotReport.of(answer, opened.chronicle(), request.run().toString()));
  }

  /** Answers as data, for further work; otherwise as {@link #tell}. */
  public void print(WhyNotRequest request) throws IOException {
    OpenedRun opened = OpenedRun.open(request.run());
    out.print(WhyNotJson.of(answer(opened, request), opened.chronicle(), Words.ENGLISH));
    out.flush();
  }

  private static WhyNot answer(OpenedRun opened, WhyNotRequest request) {
    checkTurn(opened, request.turn());
    List<RuleCard> rules = opened.run().doctrine().rules();
    String name = RuleNames.find(request.rule(), names(opened, rules));
    Optional<RuleCard> rule = rules.stream().filter(each -> each.name().equals(name)).findFirst();
    return rule.map(each -> answer(opened, each, request.turn()))
        .orElseGet(() -> off(opened, name));
  }

  /** Those in force, and those that are switched off. */
  private static Map<String, String> names(OpenedRun opened, List<RuleCard> rules) {
    Map<String, String> names = RuleNames.of(rules);
    ofRules(opened).forEach(each -> names.putIfAbsent(each.name(), ""));
    return names;
  }

  private static Stream<Omission> ofRules(OpenedRun opened) {
    return opened.book().omissions().stream().filter(each -> each.kind().equals("rule"));
  }

  private static WhyNot off(OpenedRun opened, String name) {
    List<Omission> omissions = ofRules(opened).filter(each -> each.name().equals(name)).toList();
    return new WhyNot(name, "", omissions, List.of(), Optional.empty(), 0);
  }

  private static WhyNot answer(OpenedRun opened, RuleCard rule, OptionalInt turn) {
    RuleConditions conditions = new RuleConditions(opened.book().rule(rule));
    List<Omission> omissions =
        opened.book().omissions().stream()
            .filter(each -> each.name().equals(rule.name()) || conditions.names(each.name()))
            .toList();
    Inquiry inquiry = new Inquiry(opened.run(), rule, conditions);
    if (turn.isEmpty()) {
      return new WhyNot(rule.name(), rule.at(), omissions, inquiry.answers(), Optional.empty(), 0);
    }
    TurnAnswer answer = inquiry.answer(turn.getAsInt());
    Optional<Change> change =
        answer.fellShort() ? inquiry.smallestChange(turn.getAsInt()) : Optional.empty();
    return new WhyNot(
        rule.name(), rule.at(), omissions, List.of(answer), change, opened.run().ranged().size());
  }

  private static void checkTurn(OpenedRun opened, OptionalInt turn) {
    int turns = opened.run().scenario().turns().size();
    if (turn.isPresent() && (turn.getAsInt() < 1 || turn.getAsInt() > turns)) {
      throw new Misuse(
          "there is no turn " + turn.getAsInt() + " in this run",
          "It has the turns 1 to " + turns + ".");
    }
  }
}
