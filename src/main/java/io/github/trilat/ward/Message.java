package io.github.trilat.ward;

import java.util.List;

/**
 * Something that a child process says.
 *
 * @param parts texts whose number and meaning go by the kind; not to be trusted
 */
public record Message(Kind kind, List<String> parts) {

  /** What a message is. */
  public enum Kind {
    /** What the child is busy with, such as a rule: one text. */
    BUSY,
    /** A problem of what was read: see {@link ProblemParts}. */
    PROBLEM,
    /** A line to be shown. */
    LINE,
    /** An entry of a journal, as its line. */
    ENTRY,
    /** What came of the request: one text. */
    RESULT,
    /** The rules cannot go on: what, and what to do. */
    FAILED,
    /** The request makes no sense: what, and what to do. */
    MISUSE,
    /** The request is done; nothing follows. */
    DONE
  }

  public Message {
    parts = List.copyOf(parts);
  }

  /** A message of these parts. */
  static Message of(Kind kind, String... parts) {
    return new Message(kind, List.of(parts));
  }
}
