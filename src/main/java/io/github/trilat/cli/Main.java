package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.Version;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program: {@code trilat run scenarios/2024-eighteen-missile-salvo.yaml}. */
@Command(
    name = "trilat",
    description = {
      "Runs security tabletop exercises from scenario files, by rules that you can read and change.",
      "Educational and defensive: notional sensors, no interception, illustrative scores."
    },
    versionProvider = Main.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Exit codes: 0 done, 1 failed, 2 misuse."})
public final class Main {
  private static final List<Class<?>> COMMANDS =
      List.of(
          RunCommand.class,
          ErasCommand.class,
          CompareCommand.class,
          WatchCommand.class,
          CoverageCommand.class,
          ExplainCommand.class,
          WhyNotCommand.class,
          ReportCommand.class,
          NewCommand.class,
          CheckCommand.class,
          TestCommand.class,
          ListCommand.class,
          ShowCommand.class,
          DocsCommand.class,
          SourcesCommand.class,
          SchemaCommand.class,
          Completion.class);

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean version;

  /** Starts the program and ends the process with its exit code. */
  public static void main(String[] args) {
    // What libraries say by themselves is the same everywhere.
    Locale.setDefault(Locale.ROOT);
    Outlet out = Outlet.standardOutput();
    Outlet err = Outlet.standardError();
    Home home = new Home(Path.of(System.getProperty("trilat.home", ".")));
    int code = run(home, out.writer(), err.writer(), args);
    Optional<String> loss = out.loss();
    loss.ifPresent(reason -> Failures.tellLoss(reason, err.writer()));
    boolean lost = loss.isPresent() || err.loss().isPresent();
    System.exit(lost && code == HomeCommand.DONE ? HomeCommand.FAILED : code);
  }

  /** Runs one command with these streams and returns its exit code. */
  static int run(Home home, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main(), new Commands(home));
    commands(args).forEach(line::addSubcommand);
    line.setOut(out);
    line.setErr(err);
    line.registerConverter(Path.class, Paths::named);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new Misunderstandings());
    line.setExecutionExceptionHandler(new Failures());
    return line.execute(args);
  }

  /** The one that is called, where that is clear: to look into them all takes long. */
  private static List<Class<?>> commands(String[] args) {
    List<Class<?>> called =
        COMMANDS.stream().filter(each -> args.length > 0 && name(each).equals(args[0])).toList();
    return called.isEmpty() || called.contains(Completion.class) ? COMMANDS : called;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /** The version, for {@code --version}. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"trilat " + Version.get()};
    }
  }

  /** Writes a script for the shell; no help lists it. */
  @Command(name = "generate-completion", hidden = true)
  static final class Completion extends GenerateCompletion {}
}
