package io.github.trilat.ward;

import java.time.Duration;

/**
 * What a child process may use.
 *
 * @param megabytes of heap, for each process
 * @param time by the clock on the wall, for each request
 */
public record Limits(int megabytes, Duration time) {

  /** Room for the largest scenario that is shipped many times over. */
  public static final Limits USUAL = new Limits(512, Duration.ofSeconds(60));

  /**
   * Processor time after which the system ends a child that nobody ended: two requests, with the
   * compiler and the collector at work beside the rules.
   */
  long processorSeconds() {
    return 4 * time.toSeconds();
  }

  /** Address space in KiB: heap, classes, compiled code, threads and mapped jars. */
  long addressSpace() {
    return (megabytes + 4096L) * 1024;
  }
}
