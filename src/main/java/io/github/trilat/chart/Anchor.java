package io.github.trilat.chart;

/** Which part of a text stands at its x. */
enum Anchor {
  START("start", 0),
  MIDDLE("middle", 0.5),
  END("end", 1);

  private final String svg;
  private final double share;

  Anchor(String svg, double share) {
    this.svg = svg;
    this.share = share;
  }

  /** SVG's word for it. */
  String svg() {
    return svg;
  }

  /** The share of the text's width that stands left of its x. */
  double share() {
    return share;
  }
}
