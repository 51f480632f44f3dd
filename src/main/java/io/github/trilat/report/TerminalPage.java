package io.github.trilat.report;

import io.github.trilat.analysis.Assessment;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A log on a terminal: colour where it is wanted, no escape codes where it is not. Each line is
 * flushed as it comes.
 */
final class TerminalPage implements Page {
  private final PrintWriter out;
  private final Paint paint;

  TerminalPage(PrintWriter out, boolean colour) {
    this.out = out;
    this.paint = new Paint(colour);
  }

  @Override
  public void title(String title, List<String> lines) {
    strong(title);
    lines.forEach(line -> Wrap.lines(line, Log.WIDTH).forEach(this::print));
    out.flush();
  }

  @Override
  public void heading(String heading) {
    print("");
    strong(heading);
    print("");
    out.flush();
  }

  @Override
  public void day(String day) {
    print("  " + paint.on(day, Ink.DIM));
    out.flush();
  }

  @Override
  public void row(Row row) {
    RowText.lines(row).forEach(this::line);
    out.flush();
  }

  @Override
  public void table(Table table) {
    heading(table.title());
    if (!table.caption().isEmpty()) {
      beneath(table.caption(), Ink.DIM);
    }
    lines(table);
    if (!table.notes().isEmpty()) {
      print("");
    }
    table.notes().forEach(note -> beneath(note, Ink.STRONG));
    out.flush();
  }

  /** A heading with what it heads close beneath. */
  void block(String heading) {
    print("");
    strong(heading);
    out.flush();
  }

  /** A table without title, caption and notes. */
  void rows(Table table) {
    print("");
    lines(table);
    out.flush();
  }

  private void lines(Table table) {
    TableText.lines(table).forEach(this::line);
  }

  private void beneath(String text, Ink ink) {
    Wrap.lines(text, Log.WIDTH - 2).forEach(line -> print("  " + paint.on(line, ink)));
  }

  @Override
  public void assessment(Assessment assessment) {
    String rating = paint.on(assessment.rating().name(), Ink.STRONG);
    List<String> title = Wrap.lines(assessment.objective().title(), Log.WIDTH - 5);
    print("  " + rating + "  " + title.get(0));
    title.stream().skip(1).forEach(line -> print("     " + line));
    Wrap.lines(assessment.why(), Log.WIDTH - 5)
        .forEach(line -> print("     " + paint.on(line, Ink.DIM)));
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
    for (List<Span> line : Flow.lines(text, Log.WIDTH - indent)) {
      List<Span> spans = new ArrayList<>(List.of(Span.plain(" ".repeat(indent))));
      spans.addAll(line);
      line(spans);
    }
  }

  @Override
  public void say(String label, List<String> sentences) {
    if (!sentences.isEmpty()) {
      String mark = label.equals(Log.QUESTIONS) ? "? " : "";
      print("");
      sentences.forEach(sentence -> beneath(mark + sentence, Ink.STRONG));
      out.flush();
    }
  }

  private void strong(String text) {
    Wrap.lines(text, Log.WIDTH).forEach(line -> print(paint.on(line, Ink.STRONG)));
  }

  /** Prints a line, whatever the platform ends its own with. */
  private void print(String line) {
    out.print(line + "\n");
  }
}
