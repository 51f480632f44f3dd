package io.github.trilat.cli;

import io.github.trilat.app.DiskTrouble;
import io.github.trilat.app.Failed;
import io.github.trilat.app.Misuse;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.diagnostic.SourceLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong and what to do about it; a stack trace only for a fault of the program
 * itself.
 */
final class Failures implements IExecutionExceptionHandler {
  private static final int MISUSE = 2;
  private static final String UNCHANGED =
      "Nothing was changed. Make room or give access, or name another place.";

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    line.getOut().flush();
    return tell(fault, line.getErr());
  }

  /** Says what went wrong and what to do about it, and returns the exit code of it. */
  static int tell(Exception fault, PrintWriter err) {
    if (fault instanceof InvalidInput invalid) {
      print(invalid.problems(), err);
    } else if (fault instanceof Misuse misuse) {
      say(err, misuse.getMessage(), misuse.remedy());
      return MISUSE;
    } else if (fault instanceof Failed failed) {
      say(err, failed.getMessage(), failed.remedy());
    } else if (fault instanceof IOException io) {
      say(err, DiskTrouble.of(io), UNCHANGED);
    } else if (fault instanceof UncheckedIOException io) {
      say(err, DiskTrouble.of(io.getCause()), UNCHANGED);
    } else {
      say(
          err,
          "this is a fault of Trilat, not of your files",
          "Please report it with what follows.");
      fault.printStackTrace(err);
    }
    err.flush();
    return HomeCommand.FAILED;
  }

  /** Says that not all was printed. */
  static void tellLoss(String reason, PrintWriter err) {
    say(
        err,
        "not all was printed: " + reason,
        "Files that were to be written are as they should be. Make room, or print elsewhere.");
    err.flush();
  }

  /** Prints problems, and at the end how many there are. */
  static void print(List<Problem> problems, PrintWriter err) {
    err.print(new ProblemPrinter(SourceLines.onDisk()).print(problems));
    err.println(count(problems));
  }

  /** Prints a warning by itself, as it comes. */
  static void warn(Problem warning, PrintWriter err) {
    err.println(new ProblemPrinter(SourceLines.onDisk()).print(List.of(warning)));
  }

  private static String count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.stream().filter(each -> each.severity() == Severity.WARNING).count();
    String both = errors > 0 && warnings > 0 ? " and " : "";
    return (errors > 0 ? many(errors, "error") : "")
        + both
        + (warnings > 0 ? many(warnings, "warning") : "");
  }

  private static String many(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void say(PrintWriter err, String what, String remedy) {
    err.println("error: " + what);
    if (!remedy.isEmpty()) {
      err.println("  → " + remedy);
    }
  }
}
