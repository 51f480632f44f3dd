package io.github.trilat.report;

import io.github.trilat.document.Terminal;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A log on a terminal: colour where it is wanted, no escape codes where it is not. Each line is
 * flushed as it comes.
 */
final class TerminalPage {
  private final PrintWriter out;
  private final Paint paint;

  TerminalPage(PrintWriter out, boolean colour) {
    this.out = out;
    this.paint = new Paint(colour);
  }

  void title(String title, List<String> lines) {
    strong(title);
    lines.forEach(line -> Wrap.lines(line, Terminal.WIDTH).forEach(this::print));
    out.flush();
  }

  void heading(String heading) {
    print("");
    strong(heading);
    print("");
    out.flush();
  }

  void day(String day) {
    print("  " + paint.on(day, Ink.DIM));
    out.flush();
  }

  /** Prints one line as it stands. */
  void line(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean last = i == spans.size() - 1;
      text.append(paint.on(last ? span.text().stripTrailing() : span.text(), span.ink()));
    }
    print(text.toString().stripTrailing());
  }

  /** Prints text in lines that stand so far from the margin. */
  void indented(int indent, List<Span> text) {
    for (List<Span> line : Flow.lines(text, Terminal.WIDTH - indent)) {
      List<Span> spans = new ArrayList<>(List.of(Span.plain(" ".repeat(indent))));
      spans.addAll(line);
      line(spans);
    }
  }

  private void strong(String text) {
    Wrap.lines(text, Terminal.WIDTH).forEach(line -> print(paint.on(line, Ink.STRONG)));
  }

  /** Prints a line, whatever the platform ends its own with. */
  private void print(String line) {
    out.print(line + "\n");
  }
}
