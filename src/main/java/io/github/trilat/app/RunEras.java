package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Eras;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.report.EraReport;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs one script under the mechanisms of several dates and lays what came of it side by side. */
public final class RunEras {
  private final Home home;

  /** The use case, on a project. */
  public RunEras(Home home) {
    this.home = home;
  }

  /**
   * Runs every era, tells the comparison, and writes all products or none. Pack and scenario are
   * read once.
   *
   * @param warnings told of what is not wrong but may be unwanted
   * @return the folder written to
   * @throws InvalidInput when scenario, pack or fact cards are not in order
   * @throws Failed when the rules cannot go on
   * @throws Misuse when the request does not fit the scenario
   * @throws IOException when a file cannot be written
   */
  public Path run(ErasRequest request, Console console, Consumer<Problem> warnings)
      throws IOException {
    List<LocalDate> dates = EraDates.checked(request.dates());
    Library library = Library.open(home, request.with(), warnings);
    Scenario scenario = library.scenario(request.scenario());
    Checks.decisions(scenario, request.decided());
    Path folder =
        request.out().orElseGet(() -> home.reports().resolve(name(scenario, library, request)));
    console.tell(new Alternatives(home).expectations(request.with()));
    try (Staging staging = Staging.of(folder)) {
      Stage stage = library.stage(scenario);
      List<Chronicle> chronicles = new ArrayList<>();
      for (LocalDate date : dates) {
        chronicles.add(play(date, request, stage, staging));
      }
      Eras eras = Eras.of(chronicles);
      EraReport report = report(eras, chronicles.get(0));
      EraFiles.write(eras, report, request.products(), staging);
      staging.publish(EraFiles.in(folder));
      console.tell(report.document());
    }
    return folder;
  }

  private static Chronicle play(LocalDate date, ErasRequest request, Stage stage, Staging staging)
      throws IOException {
    Chronicle chronicle = new Chronicle();
    stage
        .play(date, request.seed(), request.decided())
        .into(staging, EraFiles.journal(date), chronicle);
    return chronicle;
  }

  private static EraReport report(Eras eras, Chronicle any) {
    return new EraReport(eras, any.manifest(), any.baseline().title());
  }

  /** The folder's name says what makes this comparison differ from the plain one, but for dates. */
  private String name(Scenario scenario, Library library, ErasRequest request) {
    return new FolderName(scenario.id())
        .all(library.alternatives())
        .all(new Alternatives(home).marks(request.with(), library.doctrine()))
        .decided(request.decided())
        .and("eras")
        .seed(request.seed())
        .toString();
  }
}
