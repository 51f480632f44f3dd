package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.ward.Inmate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The program of a child process: answers what {@link Requests} asks. */
public final class ConfinedMain {

  private static final String READING = "reading and compiling the rules";

  private final Home home;
  private Optional<LocalRun> run = Optional.empty();
  private volatile Supplier<Optional<Doctrine>> played = Optional::empty;

  private ConfinedMain(Home home) {
    this.home = home;
  }

  /**
   * Serves until the parent is gone.
   *
   * @param args the socket on which the parent listens, and the project's folder
   */
  public static void main(String[] args) throws IOException {
    ConfinedMain child = new ConfinedMain(new Home(Path.of(args[1])));
    Inmate.serve(args[0], child::busy, child::answer);
  }

  private String busy() {
    return played
        .get()
        .map(each -> each.atWork().map(ConfinedMain::words).orElse("the engine"))
        .orElse(READING);
  }

  private static String words(RuleCard rule) {
    return "the rule ‘" + rule.name() + "’ (" + rule.at() + ")";
  }

  private void answer(List<String> request, Inmate answers) {
    try {
      switch (request.get(0)) {
        case Requests.CHECK ->
            new CheckFiles(home).check(Requests.files(request)).forEach(answers::problem);
        case Requests.TEST -> test(request, answers);
        case Requests.RUN -> prepare(request, answers);
        case Requests.PLAY -> run.orElseThrow().to(answers::entry);
        default -> throw new IllegalArgumentException(request.get(0));
      }
    } catch (InvalidInput e) {
      e.problems().forEach(answers::problem);
    } catch (Misuse e) {
      answers.misuse(e.getMessage(), e.remedy());
    } catch (Failed e) {
      answers.failed(e.getMessage(), e.remedy());
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      answers.failed(
          "the confined process met an error: " + e.getClass().getSimpleName(),
          "Nothing was written. Leave these rules, or tell the authors of Trilat of them.");
    }
  }

  private void prepare(List<String> request, Inmate answers) {
    LocalRun prepared = LocalRun.of(home, Requests.run(request), answers::problem);
    run = Optional.of(prepared);
    played = () -> Optional.of(prepared.play().doctrine());
  }

  private void test(List<String> request, Inmate answers) throws IOException {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    TestRules rules = new TestRules(home, out, false, Requests.isVerbose(request));
    played = rules::tried;
    boolean holds = rules.test(Requests.test(request));
    out.flush();
    text.toString().lines().forEach(answers::line);
    answers.result(Boolean.toString(holds));
  }
}
