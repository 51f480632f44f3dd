package io.github.trilat.report;

import io.github.trilat.document.Terminal;
import java.io.PrintWriter;

/** Lines on a terminal of at most {@value Terminal#WIDTH} characters, each text in its own ink. */
final class Lines {
  private final PrintWriter out;
  private final Paint paint;

  Lines(PrintWriter out, boolean colour) {
    this.out = out;
    this.paint = new Paint(colour);
  }

  void blank() {
    out.print("\n");
  }

  /** The text in as many lines as it takes, each after the margin. */
  void wrapped(String margin, String text, Ink ink) {
    labelled(margin, "", 0, text, ink);
  }

  /** A label in a column of that width, and the text beside it. */
  void labelled(String margin, String label, int width, String text, Ink ink) {
    String before = margin + paint.on(label, ink) + " ".repeat(width - label.length());
    for (String line : Wrap.lines(text, Terminal.WIDTH - margin.length() - width)) {
      out.print(before + paint.on(line, ink) + "\n");
      before = margin + " ".repeat(width);
    }
  }

  /** Shows what has been printed. */
  void end() {
    out.flush();
  }
}
