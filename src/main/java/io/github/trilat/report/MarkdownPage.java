package io.github.trilat.report;

import io.github.trilat.analysis.Assessment;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A log as Markdown: headings, the aligned lines as fenced text, and the sentences as paragraphs.
 */
final class MarkdownPage implements Page {
  private final PrintWriter out;
  private boolean fenced;

  MarkdownPage(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void title(String title, List<String> lines) {
    out.print("# " + title + "\n");
    lines.forEach(line -> out.print("\n" + line + "\n"));
  }

  @Override
  public void heading(String heading) {
    close();
    out.print("\n## " + heading + "\n");
  }

  @Override
  public void day(String day) {
    text("  " + day);
  }

  @Override
  public void row(Row row) {
    for (List<Span> line : RowText.lines(row)) {
      text(line.stream().map(Span::text).collect(Collectors.joining()).stripTrailing());
    }
  }

  @Override
  public void table(Table table) {
    heading(table.title());
    out.print("\n" + table.caption() + "\n\n");
    cells(table.columns().stream().map(Table.Column::title).toList());
    cells(table.columns().stream().map(column -> "---").toList());
    table.rows().forEach(row -> cells(row.stream().map(MarkdownPage::cell).toList()));
    if (!table.notes().isEmpty()) {
      out.print("\n");
    }
    table.notes().forEach(note -> out.print("- " + note + "\n"));
  }

  private void cells(List<String> cells) {
    out.print("| " + String.join(" | ", cells) + " |\n");
  }

  private static String cell(Table.Cell cell) {
    String text = String.join("<br>", cell.lines()).replace("|", "\\|").replace("*", "\\*");
    return cell.ink() == Ink.STRONG && !text.isEmpty() ? "**" + text + "**" : text;
  }

  @Override
  public void assessment(Assessment assessment) {
    out.print("\n- **%s** %s".formatted(assessment.rating(), assessment.objective().title()));
    out.print("  \n  " + assessment.why() + "\n");
  }

  private void text(String line) {
    if (!fenced) {
      out.print("\n```text\n");
      fenced = true;
    }
    out.print(line + "\n");
  }

  @Override
  public void say(String label, List<String> sentences) {
    close();
    if (!sentences.isEmpty()) {
      out.print("\n**" + label + "**\n\n");
      sentences.forEach(sentence -> out.print("- " + sentence + "\n"));
    }
  }

  private void close() {
    if (fenced) {
      out.print("```\n");
      fenced = false;
    }
  }
}
