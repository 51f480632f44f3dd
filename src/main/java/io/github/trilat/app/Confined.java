package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks and tests packs, those of strangers in a process of its own: {@code trilat check
 * ~/Downloads/pack}.
 */
public final class Confined {
  private final Home home;
  private final boolean always;

  /**
   * The use cases, on a project.
   *
   * @param always whether packs of the project are confined as well
   */
  public Confined(Home home, boolean always) {
    this.home = home;
    this.always = always;
  }

  /**
   * Every problem of scenario files and packs.
   *
   * @throws Failed when the confined process gives no answer
   * @throws IOException when there can be no such process
   * @see CheckFiles#check
   */
  public List<Problem> check(List<Path> files) throws IOException {
    if (!isNeeded(files.stream().filter(Files::isDirectory).toList())) {
      return new CheckFiles(home).check(files);
    }
    try (Cell cell = Cell.open(home)) {
      return cell.ask(Requests.check(files)).problems();
    }
  }

  /**
   * Runs the cases of packs and tells what came of them.
   *
   * @return whether all hold
   * @throws Failed when the confined process gives no answer
   * @throws Misuse when there is no such pack, or where results are to be written as well
   * @throws IOException when there can be no such process
   * @see TestRules#test
   */
  public boolean test(TestRequest request, PrintWriter out, boolean colour, boolean verbose)
      throws IOException {
    if (!isNeeded(PackNames.folders(home, request.packs()))) {
      return new TestRules(home, out, colour, verbose).test(request);
    }
    if (request.junit().isPresent()) {
      throw new Misuse(
          "the results of confined rules are not written as JUnit XML", "Leave out --junit.");
    }
    try (Cell cell = Cell.open(home)) {
      Cell.Answer answer = cell.ask(Requests.of(request, verbose));
      if (!answer.problems().isEmpty()) {
        throw new InvalidInput(answer.problems());
      }
      answer.lines().forEach(out::println);
      return Boolean.parseBoolean(answer.result());
    }
  }

  private boolean isNeeded(List<Path> folders) {
    return always || new Strangers(home).wroteAny(folders);
  }
}
