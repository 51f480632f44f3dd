package io.github.trilat.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The patterns of a language by their keys. */
final class Catalogue {
  private Catalogue() {}

  static Map<String, String> of(String language) {
    try (InputStream in = Catalogue.class.getResourceAsStream(language + ".properties")) {
      Properties all = new Properties();
      all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> patterns = new HashMap<>();
      all.forEach((key, text) -> patterns.put((String) key, (String) text));
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String get(Map<String, String> catalogue, String key) {
    String text = catalogue.get(key);
    if (text == null) {
      throw new IllegalStateException("the catalogue has no " + key);
    }
    return text;
  }
}
