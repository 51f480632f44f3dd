package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import java.io.IOException;
import java.util.function.Consumer;

/** A run whose scenario and rules have been read and found in order. */
interface PreparedRun extends Playing, AutoCloseable {

  /**
   * Prepares a run, in a process of its own where strangers wrote rules or the request says so.
   *
   * @param warnings told of what is not wrong but may be unwanted
   * @throws InvalidInput when scenario, pack or fact cards are not in order
   * @throws Misuse when the request does not fit the scenario
   */
  static PreparedRun of(Home home, RunRequest request, Consumer<Problem> warnings)
      throws IOException {
    boolean strange = new Strangers(home).wroteAny(new Alternatives(home).folders(request.with()));
    return strange || request.confined()
        ? ConfinedRun.of(home, request, warnings)
        : LocalRun.of(home, request, warnings);
  }

  /** What makes this run differ from others, as the name of a folder. */
  String name();

  @Override
  void close();
}
