package io.github.trilat.chart;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/**
 * The outline of one simple TrueType glyph: closed contours of straight lines and quadratic curves,
 * in font units.
 */
final class Outline {
  private static final int ON_CURVE = 1;
  private static final int REPEATED = 8;

  private final int[] contourEnds;
  private final byte[] flags;
  private final int[] xs;
  private final int[] ys;

  Outline(ByteBuffer data, int start) {
    ByteBuffer in = data.duplicate().position(start);
    contourEnds = new int[in.getShort()];
    in.position(start + 10);
    for (int i = 0; i < contourEnds.length; i++) {
      contourEnds[i] = in.getShort();
    }
    in.position(in.getShort() + in.position());
    flags = flags(in, contourEnds[contourEnds.length - 1] + 1);
    xs = coordinates(in, 2, 16);
    ys = coordinates(in, 4, 32);
  }

  /**
   * Adds the outline to the path, its origin at (x, y), so many pixels to a font unit; y grows
   * downwards.
   */
  void draw(Path2D path, double x, double y, double scale) {
    int from = 0;
    for (int end : contourEnds) {
      contour(path, from, end - from + 1, x, y, scale);
      from = end + 1;
    }
  }

  private static byte[] flags(ByteBuffer in, int count) {
    byte[] flags = new byte[count];
    for (int i = 0; i < count; i++) {
      flags[i] = in.get();
      if ((flags[i] & REPEATED) != 0) {
        for (int times = in.get() & 0xFF; times > 0; times--, i++) {
          flags[i + 1] = flags[i];
        }
      }
    }
    return flags;
  }

  private int[] coordinates(ByteBuffer in, int shortBit, int sameBit) {
    int[] values = new int[flags.length];
    int value = 0;
    for (int i = 0; i < values.length; i++) {
      boolean same = (flags[i] & sameBit) != 0;
      if ((flags[i] & shortBit) != 0) {
        value += same ? in.get() & 0xFF : -(in.get() & 0xFF);
      } else if (!same) {
        value += in.getShort();
      }
      values[i] = value;
    }
    return values;
  }

  private void contour(Path2D path, int from, int count, double x, double y, double scale) {
    int first = 0;
    while (!onCurve(from + first)) {
      first++;
    }
    path.moveTo(x + scale * xs[from + first], y - scale * ys[from + first]);
    for (int i = 1; i <= count; i++) {
      int at = from + (first + i) % count;
      int next = from + (first + i + 1) % count;
      double px = x + scale * xs[at];
      double py = y - scale * ys[at];
      if (onCurve(at)) {
        path.lineTo(px, py);
      } else if (onCurve(next)) {
        path.quadTo(px, py, x + scale * xs[next], y - scale * ys[next]);
        i++;
      } else {
        double middleX = x + scale * (xs[at] + xs[next]) / 2;
        path.quadTo(px, py, middleX, y - scale * (ys[at] + ys[next]) / 2);
      }
    }
    path.closePath();
  }

  private boolean onCurve(int point) {
    return (flags[point] & ON_CURVE) != 0;
  }
}
