package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.app.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    subcommands = {
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
      GenerateCompletion.class
    },
    versionProvider = Main.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Exit codes: 0 done, 1 failed, 2 misuse."})
public final class Main {

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
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(new Home(Path.of(System.getProperty("trilat.home", "."))), out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command with these streams and returns its exit code. */
  static int run(Home home, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main(), new Commands(home));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new Misunderstandings());
    line.setExecutionExceptionHandler(new Failures());
    line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(true);
    return line.execute(args);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /** The version, for {@code --version}. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"trilat " + Version.get()};
    }
  }
}
