package io.github.trilat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Ends a command that goes on for as long as its user likes: with Ctrl-C or the end of its input.
 */
final class Ending {
  private final Thread interrupt;

  private Ending(Thread interrupt) {
    this.interrupt = interrupt;
  }

  /**
   * Begins to wait for the end. Ctrl-C is how such a command is meant to end, so that its exit code
   * is then that of what is done.
   *
   * @param end told when the input ends
   */
  static Ending of(Runnable end, PrintWriter out) {
    Thread input = new Thread(() -> readToTheEnd(end), "input");
    input.setDaemon(true);
    input.start();
    Thread interrupt =
        new Thread(
            () -> {
              out.println();
              out.flush();
              Runtime.getRuntime().halt(HomeCommand.DONE);
            },
            "interrupt");
    Runtime.getRuntime().addShutdownHook(interrupt);
    return new Ending(interrupt);
  }

  private static void readToTheEnd(Runnable end) {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // What cannot be read has ended.
    }
    end.run();
  }

  /** Ctrl-C is what it was before. */
  void forget() {
    Runtime.getRuntime().removeShutdownHook(interrupt);
  }
}
