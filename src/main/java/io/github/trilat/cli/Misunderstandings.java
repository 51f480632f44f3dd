package io.github.trilat.cli;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that makes no sense: what is wrong with it, and what to write instead. */
final class Misunderstandings implements IParameterExceptionHandler {

  private record Answer(String what, String remedy) {}

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    CommandLine line = fault.getCommandLine();
    Answer answer = answer(fault, line);
    PrintWriter err = line.getErr();
    err.println("error: " + answer.what());
    err.println("  → " + answer.remedy());
    err.println("    ‘" + line.getCommandSpec().qualifiedName() + " --help’ tells more.");
    err.flush();
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static Answer answer(ParameterException fault, CommandLine line) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), line);
    } else if (fault instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return new Answer(first.paramLabel() + " is missing", about(first));
    } else if (fault.getArgSpec() != null && fault.getValue() != null) {
      ArgSpec arg = fault.getArgSpec();
      String what =
          fault.getValue().isBlank()
              ? arg.paramLabel() + " is empty"
              : Shown.value(fault.getValue()) + " does not fit " + arg.paramLabel();
      return new Answer(what, about(arg));
    }
    return new Answer("a command is missing", "One of: " + String.join(", ", commands(line)) + ".");
  }

  private static Answer unmatched(String word, CommandLine line) {
    boolean option = word.startsWith("-");
    String kind = option ? "option" : commands(line).isEmpty() ? "argument" : "command";
    Collection<String> known = option ? options(line) : commands(line);
    String remedy =
        known.isEmpty()
            ? "Leave it out, or quote what belongs together."
            : Suggestion.remedy(word, known, kind);
    return new Answer("there is no " + kind + " " + Shown.value(word), remedy);
  }

  /** An argument's own description says what to write. */
  private static String about(ArgSpec arg) {
    return String.join(" ", arg.description())
        .replace(
            "${COMPLETION-CANDIDATES}",
            String.join(
                ", ", arg.completionCandidates() == null ? List.of() : arg.completionCandidates()));
  }

  private static List<String> options(CommandLine line) {
    return line.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
  }

  private static List<String> commands(CommandLine line) {
    return line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.usageMessage().hidden())
        .map(spec -> spec.name())
        .toList();
  }
}
