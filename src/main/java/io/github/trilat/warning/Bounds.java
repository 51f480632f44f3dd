package io.github.trilat.warning;

/** Rejects what is outside its bounds, for example a {@code rangeKm} of NaN. */
final class Bounds {

  private Bounds() {}

  /**
   * Throws unless the bound holds. State bounds so that NaN breaks them: {@code x > 0}, not {@code
   * !(x <= 0)}.
   *
   * @throws IllegalArgumentException naming the quantity, its bound and the value
   */
  static void require(boolean holds, String name, String bound, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " must be " + bound + ", but is " + value);
    }
  }

  /**
   * Throws unless {@code low <= value <= high}.
   *
   * @throws IllegalArgumentException naming the quantity, its bounds and the value
   */
  static void requireWithin(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      require(false, name, "from " + low + " to " + high, value);
    }
  }

  /**
   * Throws unless the value is at least 0 and finite.
   *
   * @throws IllegalArgumentException naming the quantity and the value
   */
  static void requireNotNegative(String name, double value) {
    require(value >= 0 && value < Double.POSITIVE_INFINITY, name, "at least 0 and finite", value);
  }
}
