package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * One side of a comparison: a set of rules, and the script as it reads under them.
 *
 * @param marks what tells its alternatives from others of the same names
 */
record Side(String name, List<String> marks, Stage stage) {
  private static final String STACK = "+";

  Side {
    marks = List.copyOf(marks);
  }

  /** The agreed rules. */
  static Side base(Home home, CompareRequest request, Consumer<Problem> warnings) {
    return of(home.pack().getFileName().toString(), List.of(), home, request, warnings);
  }

  /** The agreed rules under what one {@code --with} names. */
  static Side with(
      String alternatives, Home home, CompareRequest request, Consumer<Problem> warnings) {
    List<String> names = List.of(alternatives.split("\\" + STACK, -1));
    return of("", names, home, request, warnings);
  }

  private static Side of(
      String name,
      List<String> alternatives,
      Home home,
      CompareRequest request,
      Consumer<Problem> warnings) {
    Library library = Library.open(home, alternatives, warnings);
    String called = name.isEmpty() ? String.join(STACK, library.alternatives()) : name;
    List<String> marks = new Alternatives(home).marks(alternatives, library.doctrine());
    return new Side(called, marks, library.stage(library.scenario(request.scenario())));
  }

  Scenario scenario() {
    return stage.scenario();
  }

  /** The name of its journal. */
  String journal() {
    return "journals/" + name + ".ndjson";
  }

  /** The run as ordered, with its journal in its file. */
  Chronicle play(CompareRequest request, Staging staging) throws IOException {
    Chronicle chronicle = new Chronicle();
    order(request, request.seed()).into(staging, journal(), chronicle);
    return chronicle;
  }

  /** The run of a seed, with no file. */
  Chronicle draw(long seed, CompareRequest request) {
    Chronicle chronicle = new Chronicle();
    order(request, OptionalLong.of(seed)).to(chronicle);
    return chronicle;
  }

  private Play order(CompareRequest request, OptionalLong seed) {
    return stage.play(request.asOf().orElse(scenario().date()), seed, request.decided());
  }
}
