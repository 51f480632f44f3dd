package io.github.trilat.words;

/** Which form of a word goes with a number, as CLDR has it. */
enum Plurals {
  /** Japanese and Korean have one form. */
  NONE {
    @Override
    String ofCount(double number) {
      return OTHER;
    }

    @Override
    String ofRank(double number) {
      return OTHER;
    }
  },
  /** English. */
  ENGLISH {
    @Override
    String ofCount(double number) {
      return number == 1 ? "one" : OTHER;
    }

    @Override
    String ofRank(double number) {
      boolean teen = number % 100 >= 11 && number % 100 <= 13;
      return switch (teen ? 0 : (int) (number % 10)) {
        case 1 -> "one";
        case 2 -> "two";
        case 3 -> "few";
        default -> OTHER;
      };
    }
  };

  static final String OTHER = "other";

  abstract String ofCount(double number);

  abstract String ofRank(double number);

  static Plurals of(String language) {
    return switch (language) {
      case "ja", "ko" -> NONE;
      default -> ENGLISH;
    };
  }
}
