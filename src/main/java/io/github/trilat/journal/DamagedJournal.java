package io.github.trilat.journal;

/** A journal cannot be read: a line is no entry, or the end is missing. */
public final class DamagedJournal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  DamagedJournal(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line, from 1; 0 for an empty file. */
  public int line() {
    return line;
  }
}
