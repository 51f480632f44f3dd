package io.github.trilat.journal;

/**
 * One chance drawn from a named stream, such as {@code hub-relay-delay/share:JAPAN:I-02} giving 204
 * s.
 *
 * @param purpose what the draw is for: mostly id of a parameter
 * @param concern whom it concerns
 * @param roll the uniform number drawn, at least 0 and below 1
 * @param value what it came to, in the parameter's unit (1 or 0 for yes or no)
 */
public record Draw(String purpose, String concern, double roll, double value) {

  /** The name of its stream. */
  public String stream() {
    return stream(purpose, concern);
  }

  /** The name of the stream of draws for something that concerns somebody. */
  public static String stream(String purpose, String concern) {
    return purpose + "/" + concern;
  }
}
