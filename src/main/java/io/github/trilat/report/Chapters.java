package io.github.trilat.report;

import io.github.trilat.analysis.Assessment;
import java.util.ArrayList;
import java.util.List;

/** The log as the chapters of a report, one a turn. */
final class Chapters implements Page {

  /** A turn: what happened, what a facilitator would say, what the room was asked. */
  record Chapter(String heading, List<Line> lines, List<String> telling, List<String> questions) {}

  /** A row, or the day above the rows that follow. */
  record Line(String day, Row row) {
    boolean isDay() {
      return !day.isEmpty();
    }
  }

  private final List<Chapter> chapters = new ArrayList<>();

  List<Chapter> chapters() {
    return List.copyOf(chapters);
  }

  @Override
  public void title(String title, List<String> lines) {
    // The report has a title page of its own.
  }

  @Override
  public void heading(String heading) {
    chapters.add(new Chapter(heading, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  @Override
  public void day(String day) {
    current().lines().add(new Line(day, null));
  }

  @Override
  public void row(Row row) {
    current().lines().add(new Line("", row));
  }

  @Override
  public void say(String label, List<String> sentences) {
    boolean questions = label.equals(Log.QUESTIONS);
    (questions ? current().questions() : current().telling()).addAll(sentences);
  }

  @Override
  public void table(Table table) {
    // The report shows tables in a chapter of their own.
  }

  @Override
  public void assessment(Assessment assessment) {
    // The report rates objectives in a chapter of its own.
  }

  private Chapter current() {
    return chapters.get(chapters.size() - 1);
  }
}
