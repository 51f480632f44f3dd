package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.ward.Limits;
import io.github.trilat.ward.Message;
import io.github.trilat.ward.ProblemParts;
import io.github.trilat.ward.Ward;
import io.github.trilat.ward.WardFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A child process that reads, compiles and plays; what it answers is made fit to be shown. */
final class Cell implements AutoCloseable {

  private static final String REMEDY =
      "Nothing was written. Leave these rules, or ask who wrote them to mend them.";
  private static final String MEND_FIRST = "Mend those before it first.";
  private static final int MOST_PROBLEMS = 1000;
  private static final int MOST_LINES = 100_000;

  private final Ward ward;

  private Cell(Ward ward) {
    this.ward = ward;
  }

  static Cell open(Home home) throws IOException {
    return open(home, Limits.USUAL);
  }

  static Cell open(Home home, Limits limits) throws IOException {
    String root = home.root().toString();
    try {
      return new Cell(Ward.open(ConfinedMain.class.getName(), List.of(root), limits));
    } catch (WardFailure e) {
      throw failed(e);
    }
  }

  /** What came of a request. */
  record Answer(List<Problem> problems, List<String> lines, String result) {

    void throwIfAnyError() {
      if (problems.stream().anyMatch(Problem::isError)) {
        throw new InvalidInput(problems);
      }
    }
  }

  /**
   * Asks, and waits for the answer.
   *
   * @throws Failed when there is none
   * @throws Misuse when the request makes no sense
   */
  Answer ask(List<String> request) {
    List<Problem> problems = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    StringBuilder result = new StringBuilder();
    converse(
        request,
        message -> {
          switch (message.kind()) {
            case PROBLEM -> add(problems, ProblemParts.problem(message));
            case LINE -> add(lines, ProblemParts.shown(part(message, 0)));
            case RESULT -> result.replace(0, result.length(), part(message, 0));
            default -> throw senseless();
          }
        });
    return new Answer(problems, lines, result.toString());
  }

  /** Asks for a journal; {@code lines} is told each line as it comes. */
  void listen(List<String> request, Consumer<String> lines) {
    converse(
        request,
        message -> {
          if (message.kind() != Message.Kind.ENTRY) {
            throw senseless();
          }
          lines.accept(part(message, 0));
        });
  }

  private void converse(List<String> request, Consumer<Message> each) {
    try {
      ward.ask(
          request,
          message -> {
            switch (message.kind()) {
              case FAILED -> throw new Failed(shown(message, 0), shown(message, 1));
              case MISUSE -> throw new Misuse(shown(message, 0), shown(message, 1));
              default -> each.accept(message);
            }
          });
    } catch (WardFailure e) {
      throw failed(e);
    }
  }

  /** What goes beyond the most that anybody reads is only said to be there. */
  private static void add(List<Problem> problems, Problem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    } else if (problems.size() == MOST_PROBLEMS) {
      problems.add(
          new Problem(
              Severity.ERROR, problem.place(), "and more, which are not shown", MEND_FIRST));
    }
  }

  private static void add(List<String> lines, String line) {
    if (lines.size() >= MOST_LINES) {
      throw senseless();
    }
    lines.add(line);
  }

  private static String shown(Message message, int index) {
    return ProblemParts.shown(part(message, index));
  }

  private static String part(Message message, int index) {
    if (index >= message.parts().size()) {
      throw senseless();
    }
    return message.parts().get(index);
  }

  /** The child said what it cannot have to say. */
  static Failed senseless() {
    return new Failed("the confined process said what makes no sense", REMEDY);
  }

  private static Failed failed(WardFailure failure) {
    return new Failed(failure.getMessage(), REMEDY, failure);
  }

  @Override
  public void close() {
    ward.close();
  }
}
