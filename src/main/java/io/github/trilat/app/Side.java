package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
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

  /**
   * The agreed rules, then these under what each {@code --with} names. All read one script, which
   * may ask whatever any of them declares.
   */
  static List<Side> all(Home home, CompareRequest request, Consumer<Problem> warnings) {
    List<List<String>> stacks = new ArrayList<>(List.of(List.of()));
    request.with().forEach(names -> stacks.add(List.of(names.split("\\" + STACK, -1))));
    List<Library> libraries =
        stacks.stream().map(names -> Library.open(home, names, warnings)).toList();
    List<Side> sides = new ArrayList<>();
    for (Library library : libraries) {
      List<String> marks =
          new Alternatives(home).marks(stacks.get(sides.size()), library.doctrine());
      Scenario scenario = library.scenario(request.scenario(), libraries);
      String name =
          sides.isEmpty()
              ? home.pack().getFileName().toString()
              : String.join(STACK, library.alternatives());
      sides.add(new Side(name, marks, library.stage(scenario)));
    }
    return sides;
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
    return stage.play(request.asOf().orElse(scenario().start()), seed, request.decided());
  }
}
