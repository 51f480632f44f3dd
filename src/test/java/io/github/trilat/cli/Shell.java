package io.github.trilat.cli;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.NoLanguage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the command line as a user does: in this process with captured streams, or in one of its
 * own.
 */
final class Shell {
  static final String SCENARIO = "scenarios/2024-eighteen-missile-salvo.yaml";
  private static final Home HOME = new Home(Path.of(""));

  private Shell() {}

  /** What a command answered. */
  record Answer(int code, String out, String err) {}

  static Answer trilat(Object... args) {
    return trilat(HOME, args);
  }

  static Answer trilat(Home home, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = List.of(args).stream().map(String::valueOf).toArray(String[]::new);
    int code =
        NoLanguage.in(() -> Main.run(home, new PrintWriter(out), new PrintWriter(err), words));
    return new Answer(code, out.toString(), err.toString());
  }

  /**
   * The same in a process of its own, which starts with {@code before}, such as a shell's limits.
   */
  static Answer process(List<String> before, Object... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.addAll(java(HOME, args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), out, "");
  }

  /** Starts a command that goes on until its input ends. */
  static Process start(Home home, Object... args) throws IOException {
    return new ProcessBuilder(java(home, args)).redirectErrorStream(true).start();
  }

  private static List<String> java(Home home, Object... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-Djava.awt.headless=true", "-Dtrilat.home=" + home.root()));
    command.add("io.github.trilat.cli.Main");
    List.of(args).forEach(arg -> command.add(String.valueOf(arg)));
    return command;
  }
}
