package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.journal.Entry;
import io.github.trilat.report.CompareReport;
import io.github.trilat.report.CoverageText;
import io.github.trilat.report.EraReport;
import io.github.trilat.report.Expectation;
import io.github.trilat.report.Log;
import io.github.trilat.report.WatchText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where and how a run is told as it unfolds.
 *
 * @param out the terminal; absent for a run that is not told
 * @param colour whether it shows colour
 * @param verbose whether matched facts, draws and single scores are told as well
 */
public record Console(Optional<PrintWriter> out, boolean colour, boolean verbose) {

  /** Tells nothing. */
  public static Console quiet() {
    return new Console(Optional.empty(), false, false);
  }

  Consumer<Entry> teller(Chronicle chronicle) {
    return out.<Consumer<Entry>>map(writer -> Log.terminal(chronicle, writer, colour, verbose))
        .orElse(entry -> {});
  }

  /** A text for one who is there to read it. */
  WatchText watching() {
    return new WatchText(out.orElseThrow(), colour);
  }

  /** Before a run: what is expected of the alternatives in it. */
  void tell(List<Expectation> expectations) {
    out.ifPresent(writer -> expectations.forEach(each -> each.terminal(writer)));
  }

  void tell(EraReport report) {
    out.ifPresent(writer -> report.terminal(writer, colour));
  }

  void tell(CoverageText text) {
    out.ifPresent(writer -> text.terminal(writer, colour));
  }

  void tell(CompareReport report) {
    out.ifPresent(writer -> report.terminal(writer, colour));
  }
}
