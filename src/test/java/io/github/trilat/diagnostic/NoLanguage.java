package io.github.trilat.diagnostic;

import java.util.Locale;
import java.util.function.Supplier;

/** Does something in no language, as the program does it from its start on. */
public final class NoLanguage {
  private NoLanguage() {}

  public static <T> T in(Supplier<T> deed) {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return deed.get();
    } finally {
      Locale.setDefault(machine);
    }
  }
}
