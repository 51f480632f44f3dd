package io.github.trilat.app;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.document.Terminal;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.report.CaseReport;
import io.github.trilat.report.JUnitXml;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.cases.Case;
import io.github.trilat.rules.cases.CaseCoverage;
import io.github.trilat.rules.cases.CaseFile;
import io.github.trilat.rules.cases.CaseGap;
import io.github.trilat.rules.cases.CaseReader;
import io.github.trilat.rules.cases.CaseResult;
import io.github.trilat.rules.cases.CaseRunner;
import io.github.trilat.rules.cases.TestedFile;
import io.github.trilat.rules.cases.TestedPack;
import io.github.trilat.source.Sources;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the cases of rule packs: {@code rules/agreed/tests/*.yaml}. */
public final class TestRules {
  private final Home home;
  private final Terminal terminal;
  private final boolean verbose;

  /**
   * The use case, on a project.
   *
   * @param out where it is told what came of the cases
   * @param verbose whether every case is told, not only those that fail
   */
  public TestRules(Home home, PrintWriter out, boolean colour, boolean verbose) {
    this.home = home;
    this.terminal = new Terminal(out, colour, Words.ENGLISH);
    this.verbose = verbose;
  }

  /**
   * Runs the cases, and tells what came of them.
   *
   * @return whether all hold
   * @throws Misuse when there is no such pack, or no rule of that name
   * @throws InvalidInput when fact cards, a pack or its cases are not in order
   * @throws IOException when the JUnit file cannot be written
   */
  public boolean test(TestRequest request) throws IOException {
    List<Path> folders = PackNames.folders(home, request.packs());
    Sources sources = Sources.load(home.seeds());
    List<TestedPack> tested = new ArrayList<>();
    for (Path folder : folders) {
      TestedPack pack = test(folder, sources, request);
      terminal.show(CaseReport.of(pack, verbose));
      tested.add(pack);
    }
    if (request.junit().isPresent()) {
      WholeFile.write(request.junit().get(), JUnitXml.of(tested));
    }
    return tested.stream().allMatch(pack -> pack.failures() == 0);
  }

  private TestedPack test(Path folder, Sources sources, TestRequest request) {
    Doctrine doctrine = doctrine(folder, sources);
    Predicate<String> wanted = wanted(doctrine, request.rule());
    List<CaseFile> files = CaseReader.readAll(folder.resolve("tests"), doctrine);
    CaseRunner runner = new CaseRunner(doctrine);
    List<TestedFile> tested =
        files.stream()
            .map(file -> TestedFile.of(file, runner, wanted))
            .filter(file -> !file.results().isEmpty())
            .toList();
    Set<String> own = own(folder, doctrine, wanted);
    Set<String> concerned = new HashSet<>(own);
    tested.forEach(file -> file.results().forEach(each -> concerned.add(each.tested().rule())));
    return new TestedPack(
        InputFile.name(folder),
        concerned.size(),
        tested,
        CaseGap.in(doctrine, files).stream().filter(gap -> own.contains(gap.name())).toList(),
        request.coverage()
            ? Optional.of(CaseCoverage.of(folder, doctrine, passing(tested), own::contains))
            : Optional.empty());
  }

  /** An alternative stands over the base pack. */
  private Doctrine doctrine(Path folder, Sources sources) {
    boolean alternative = RulePacks.isAlternative(folder);
    Path base = alternative ? home.pack() : folder;
    List<Path> over = alternative ? List.of(folder) : List.of();
    return RulePacks.load(base, over, sources::citable, warning -> {});
  }

  /** The rules of this folder, without those of the pack that an alternative stands over. */
  private static Set<String> own(Path folder, Doctrine doctrine, Predicate<String> wanted) {
    String pack = folder.toAbsolutePath().normalize().getFileName() + "/";
    return doctrine.rules().stream()
        .filter(rule -> rule.file().startsWith(pack))
        .map(RuleCard::name)
        .filter(wanted)
        .collect(Collectors.toSet());
  }

  private static List<Case> passing(List<TestedFile> files) {
    return files.stream()
        .flatMap(file -> file.results().stream())
        .filter(CaseResult::passed)
        .map(CaseResult::tested)
        .toList();
  }

  private static Predicate<String> wanted(Doctrine doctrine, String part) {
    return part.isEmpty()
        ? name -> true
        : RuleNames.holding(part, RuleNames.of(doctrine.rules()))::contains;
  }
}
