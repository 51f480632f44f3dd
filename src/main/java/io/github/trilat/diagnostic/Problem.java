package io.github.trilat.diagnostic;

import java.util.Objects;

/**
 * One thing that is wrong, such as: unknown mechanism ‘hotlin’ at line 12; did you mean ‘hotline’?
 *
 * @param severity error or warning
 * @param place where
 * @param what a phrase in lower case without a full stop
 * @param remedy what to do, in whole sentences; empty if there is nothing to say
 */
public record Problem(Severity severity, Place place, String what, String remedy) {
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** Whether it stops the command. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
