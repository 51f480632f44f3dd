package io.github.trilat.chart;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts what a chart shows into sheets: one page, or as many slides as it takes. */
final class Pages {
  private static final int MOST_LANES = 6;

  /** From the largest type to that of a page: the fewer pixels, the larger they are shown. */
  private static final List<Integer> SLIDE_WIDTHS = List.of(840, 900, 960, 1000, 1060, Sheet.PAGE);

  /** Above that width it is better to show one thing alone. */
  private static final int MOST_FOR_SEVERAL = 1000;

  private Pages() {}

  /** A sheet with what stands on it, and that in words. */
  record Picture(Sheet sheet, Stack stack, String description) {
    private Drawing page(String name) {
      return sheet.around(name, stack.plot(sheet.right()), stack.height(), description);
    }

    private int height() {
      return sheet.height(stack.height());
    }

    private boolean fits() {
      return height() <= slide().height;
    }

    private Rectangle slide() {
      return new Rectangle(sheet.width(), even(sheet.width() * 9 / 16));
    }

    /** In a frame of 16 to 9 that has room for it. */
    private Drawing slide(String name) {
      Rectangle size = fits() ? slide() : new Rectangle(even(height() * 16 / 9), height());
      return sheet.around(name, stack.plot(sheet.right()), stack.height(), size, description);
    }

    private static int even(int pixels) {
      return pixels + pixels % 2;
    }
  }

  /** Draws some of the things that a chart shows on a sheet of that width. */
  interface Maker<T> {
    Picture make(List<T> shown, int width);
  }

  /** The sheets of a chart; {@code lanes} says how many lanes each thing has that it shows. */
  static <T> List<Drawing> of(
      String name, Format format, List<T> all, ToIntFunction<T> lanes, Maker<T> maker) {
    if (format == Format.PAGE) {
      return List.of(maker.make(all, Sheet.PAGE).page(name));
    }
    List<Drawing> slides = new ArrayList<>();
    for (int from = 0; from < all.size(); ) {
      int to = end(all, from, lanes);
      Picture picture = largest(all.subList(from, to), maker);
      while (!picture.fits() && to > from + 1) {
        to--;
        picture = largest(all.subList(from, to), maker);
      }
      slides.add(picture.slide(name + "-" + (slides.size() + 1)));
      from = to;
    }
    return slides;
  }

  /** How far one gets with six lanes; at least one thing further. */
  private static <T> int end(List<T> all, int from, ToIntFunction<T> lanes) {
    int taken = lanes.applyAsInt(all.get(from));
    int to = from + 1;
    while (to < all.size() && taken + lanes.applyAsInt(all.get(to)) <= MOST_LANES) {
      taken += lanes.applyAsInt(all.get(to));
      to++;
    }
    return to;
  }

  private static <T> Picture largest(List<T> shown, Maker<T> maker) {
    Picture picture = null;
    for (int width : SLIDE_WIDTHS) {
      picture = maker.make(shown, width);
      if (picture.fits() || (shown.size() > 1 && width >= MOST_FOR_SEVERAL)) {
        return picture;
      }
    }
    return picture;
  }
}
