package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.report.WatchText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs a scenario again at every save of one of its files, and tells what that changed. */
public final class WatchScenario {
  private final WatchRequest request;
  private final Rerun rerun;
  private final WatchText text;
  private final Consumer<RuntimeException> faults;
  private final Consumer<List<Problem>> warnings;
  private Set<String> warned = Set.of();
  private Optional<Chronicle> last = Optional.empty();
  private boolean broken;

  /**
   * The use case, on a project.
   *
   * @param console where it is told
   * @param faults told why there is no run, where there is none
   * @param warnings told of what is not wrong but may be unwanted, when it comes up
   * @throws Misuse when the request does not fit the project
   */
  public WatchScenario(
      Home home,
      WatchRequest request,
      Console console,
      Consumer<RuntimeException> faults,
      Consumer<List<Problem>> warnings) {
    this.request = request;
    this.rerun = new Rerun(home, request);
    this.text = console.watching();
    this.faults = faults;
    this.warnings = warnings;
  }

  /** The files and folders to watch. */
  public List<Path> places() {
    return rerun.places();
  }

  /**
   * Runs once, and again after each change until there are no more. The last run that went well is
   * what the next one is compared with.
   *
   * @throws InvalidInput when there is no such scenario
   * @throws Misuse when the request does not fit the scenario to begin with
   */
  public void watch(Changes changes) {
    begin();
    int saves = 0;
    for (Set<Path> saved = changes.next(); !saved.isEmpty(); saved = changes.next()) {
      saves++;
      text.save(saves, saved.stream().map(file -> file.getFileName().toString()).toList());
      again(saved);
    }
  }

  private void begin() {
    try {
      run(Set.of());
    } catch (InvalidInput e) {
      if (Files.notExists(request.scenario())) {
        throw e;
      }
      fail(e);
    } catch (Failed e) {
      fail(e);
    }
    text.waiting();
  }

  private void again(Set<Path> saved) {
    try {
      run(saved);
    } catch (InvalidInput | Failed | Misuse e) {
      fail(e);
    }
  }

  private void run(Set<Path> saved) {
    List<Problem> found = new ArrayList<>();
    take(rerun.make(saved, found::add));
    warn(found);
  }

  private void take(Chronicle run) {
    if (broken) {
      text.wellAgain();
    }
    last.ifPresentOrElse(before -> text.changed(before, run), () -> text.first(run));
    last = Optional.of(run);
    broken = false;
  }

  /** Tells of what has come up since the last run; the lines of the rest may have moved. */
  private void warn(List<Problem> found) {
    List<Problem> news =
        found.stream().filter(warning -> !warned.contains(name(warning))).distinct().toList();
    if (!news.isEmpty()) {
      warnings.accept(news);
    }
    warned = found.stream().map(WatchScenario::name).collect(Collectors.toSet());
  }

  private static String name(Problem warning) {
    return warning.place().path() + ": " + warning.what();
  }

  private void fail(RuntimeException fault) {
    faults.accept(fault);
    broken = true;
  }
}
