package io.github.trilat.chart;

/** What a chart is drawn for. */
public enum Format {
  /** One sheet that shows all at once, for a screen or a report. */
  PAGE,

  /** Sheets of 16 to 9 with large type and at most six lanes each, for a projector. */
  SLIDES
}
