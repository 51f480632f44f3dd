package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.NamedRun;
import io.github.trilat.analysis.Paired;
import io.github.trilat.analysis.Pairing;
import io.github.trilat.analysis.SideBySide;
import io.github.trilat.chart.Charts;
import io.github.trilat.chart.Drawing;
import io.github.trilat.chart.Format;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.document.Document;
import io.github.trilat.report.CompareReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs one script by the agreed rules and by alternatives, and says what that changes. */
public final class RunCompare {
  private final Home home;

  /** The use case, on a project. */
  public RunCompare(Home home) {
    this.home = home;
  }

  /**
   * Runs all sides, tells the comparison, and writes all files or none.
   *
   * @param warnings told of what is not wrong but may be unwanted
   * @return the folder written to
   * @throws InvalidInput when scenario, a pack or fact cards are not in order
   * @throws Failed when the rules cannot go on
   * @throws Misuse when the request does not fit project or scenario
   * @throws IOException when a file cannot be written
   */
  public Path run(CompareRequest request, Console console, Consumer<Problem> warnings)
      throws IOException {
    CompareLimits.check(request);
    request.asOf().ifPresent(day -> Checks.date("--as-of", day));
    List<Side> sides = sides(request, warnings);
    Checks.decisions(sides.get(0).scenario(), request.decided());
    Path folder =
        request.out().orElseGet(() -> home.reports().resolve(CompareFiles.folder(request, sides)));
    try (Staging staging = Staging.of(folder)) {
      List<NamedRun> runs = new ArrayList<>();
      for (Side side : sides) {
        runs.add(NamedRun.under(side.name(), side.play(request, staging)));
      }
      Comparison comparison = Comparison.of(runs);
      CompareReport report = report(comparison, paired(request, sides), runs);
      SideBySide series = SideBySide.of(runs, comparison);
      Drawing drawing = Charts.draw(series, Format.PAGE).get(0);
      Document told = CompareFiles.write(report, drawing, staging);
      if (request.slides()) {
        Images.of(Charts.draw(series, Format.SLIDES)).write(Images.SLIDES, staging);
      }
      staging.publish(CompareFiles.in(folder));
      console.tell(told);
    }
    return folder;
  }

  private List<Side> sides(CompareRequest request, Consumer<Problem> warnings) {
    List<Side> sides = Side.all(home, request, warnings);
    CompareLimits.distinct(sides.stream().map(Side::name).toList());
    return sides;
  }

  /** One for each side but the base; the base is run once for all. */
  private static List<Paired> paired(CompareRequest request, List<Side> sides) {
    if (request.runs().isEmpty()) {
      return List.of();
    }
    List<Pairing> pairings =
        sides.stream().skip(1).map(side -> new Pairing(sides.get(0).name(), side.name())).toList();
    for (int i = 0; i < request.runs().getAsInt(); i++) {
      long seed = request.firstSeed() + i;
      Chronicle base = sides.get(0).draw(seed, request);
      for (int side = 1; side < sides.size(); side++) {
        pairings.get(side - 1).add(base, sides.get(side).draw(seed, request));
      }
    }
    return pairings.stream().map(pairing -> pairing.result(request.firstSeed())).toList();
  }

  private static CompareReport report(
      Comparison comparison, List<Paired> paired, List<NamedRun> runs) {
    Chronicle base = runs.get(0).chronicle();
    return new CompareReport(
        comparison,
        paired,
        runs.stream().map(run -> run.chronicle().manifest()).toList(),
        base.baseline().title());
  }
}
