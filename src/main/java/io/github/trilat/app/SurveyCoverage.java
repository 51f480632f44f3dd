package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.coverage.Coverage;
import io.github.trilat.coverage.Survey;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.report.CoverageReport;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Says what of rules and mechanisms exercises touch, and what they leave out. */
public final class SurveyCoverage {
  private final CoverageReport text;

  private SurveyCoverage(CoverageReport text) {
    this.text = text;
  }

  /**
   * Runs each scenario once, nominally, and goes through what came of it.
   *
   * @throws InvalidInput when a scenario, a pack or fact cards are not in order
   * @throws Failed when the rules cannot go on
   * @throws Misuse when the request does not fit the project
   */
  public static SurveyCoverage of(Home home, CoverageRequest request) {
    request.asOf().ifPresent(day -> Checks.date("--as-of", day));
    Library library = Library.open(home, request.with(), warning -> {});
    List<Survey> surveys = new ArrayList<>();
    Chronicle run = new Chronicle();
    for (Path file : request.scenarios()) {
      Scenario scenario = library.scenario(file);
      run = run(scenario, library, request);
      surveys.add(new Survey(scenario, library.doctrine(), run));
    }
    return new SurveyCoverage(new CoverageReport(Coverage.of(surveys), run.manifest()));
  }

  /** Tells it in tables. */
  public void tell(Console console) {
    console.tell(text.document());
  }

  /** As data. */
  public String json() {
    return text.json(Words.ENGLISH);
  }

  private static Chronicle run(Scenario scenario, Library library, CoverageRequest request) {
    LocalDate asOf = request.asOf().orElse(scenario.start());
    Chronicle run = new Chronicle();
    library.stage(scenario).play(asOf, OptionalLong.empty(), new TreeMap<>()).to(run);
    return run;
  }
}
