package io.github.trilat.report;

import io.github.trilat.analysis.Assessment;
import io.github.trilat.chart.Palette;
import io.github.trilat.model.Country;
import java.io.PrintWriter;
import java.util.List;

/**
 * A log on a terminal: colour where it is wanted, no escape codes where it is not. Each line is
 * flushed as it comes.
 */
final class TerminalPage implements Page {
  private static final String RESET = "\u001b[0m";

  private final PrintWriter out;
  private final boolean colour;

  TerminalPage(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
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
    print("  " + painted(day, Ink.DIM));
    out.flush();
  }

  @Override
  public void row(Row row) {
    RowText.lines(row).forEach(this::line);
    out.flush();
  }

  @Override
  public void assessment(Assessment assessment) {
    String rating = painted(assessment.rating().name(), Ink.STRONG);
    List<String> title = Wrap.lines(assessment.objective().title(), Log.WIDTH - 5);
    print("  " + rating + "  " + title.get(0));
    title.stream().skip(1).forEach(line -> print("     " + line));
    Wrap.lines(assessment.why(), Log.WIDTH - 5)
        .forEach(line -> print("     " + painted(line, Ink.DIM)));
    out.flush();
  }

  private void line(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean last = i == spans.size() - 1;
      text.append(painted(last ? span.text().stripTrailing() : span.text(), span.ink()));
    }
    print(text.toString().stripTrailing());
  }

  @Override
  public void say(String label, List<String> sentences) {
    if (!sentences.isEmpty()) {
      String mark = label.equals(Log.QUESTIONS) ? "? " : "";
      print("");
      sentences.stream()
          .flatMap(sentence -> Wrap.lines(mark + sentence, Log.WIDTH - 2).stream())
          .forEach(line -> print("  " + painted(line, Ink.STRONG)));
      out.flush();
    }
  }

  private void strong(String text) {
    Wrap.lines(text, Log.WIDTH).forEach(line -> print(painted(line, Ink.STRONG)));
  }

  /** Prints a line, whatever the platform ends its own with. */
  private void print(String line) {
    out.print(line + "\n");
  }

  private String painted(String text, Ink ink) {
    return colour && !text.isBlank() && ink != Ink.PLAIN ? code(ink) + text + RESET : text;
  }

  private static String code(Ink ink) {
    return switch (ink) {
      case PLAIN -> "";
      case DIM -> "\u001b[2m";
      case STRONG -> "\u001b[1m";
      case INJECT -> "\u001b[1;7m";
      case FAILURE -> "\u001b[1;4m";
      case JAPAN -> rgb(Palette.css(Country.JAPAN));
      case ROK -> rgb(Palette.css(Country.ROK));
      case US -> rgb(Palette.css(Country.US));
    };
  }

  /** The escape code of a colour such as {@code #0072B2}. */
  private static String rgb(String css) {
    int value = Integer.parseInt(css.substring(1), 16);
    return "\u001b[1;38;2;%d;%d;%dm".formatted(value >> 16, value >> 8 & 0xff, value & 0xff);
  }
}
