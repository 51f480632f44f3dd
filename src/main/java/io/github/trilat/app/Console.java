package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.document.Document;
import io.github.trilat.document.Terminal;
import io.github.trilat.report.Log;
import io.github.trilat.report.WatchText;
import io.github.trilat.words.Words;
import java.io.PrintWriter;
import java.util.Optional;

/** Where and how a run is told as it unfolds. */
public final class Console {
  private final Optional<Terminal> terminal;
  private final boolean verbose;

  /**
   * A console.
   *
   * @param out the terminal; absent for a run that is not told
   * @param colour whether it shows colour
   * @param verbose whether matched facts, draws and single scores are told as well
   */
  public Console(Optional<PrintWriter> out, boolean colour, boolean verbose) {
    this.terminal = out.map(writer -> new Terminal(writer, colour, Words.ENGLISH));
    this.verbose = verbose;
  }

  /** Tells nothing. */
  public static Console quiet() {
    return new Console(Optional.empty(), false, false);
  }

  /** Whether anybody is told anything. */
  boolean isHeard() {
    return terminal.isPresent();
  }

  /** The log of a run to come, told here. */
  Log log(Chronicle chronicle) {
    return new Log(chronicle, terminal, verbose);
  }

  /** A text for one who is there to read it. */
  WatchText watching() {
    return new WatchText(terminal.orElseThrow());
  }

  void tell(Document document) {
    terminal.ifPresent(there -> there.show(document));
  }
}
