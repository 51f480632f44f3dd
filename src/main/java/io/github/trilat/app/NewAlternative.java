package io.github.trilat.app;

import io.github.trilat.diagnostic.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Begins an alternative: the student's first step. */
public final class NewAlternative {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;
  private static final String FILE = "alternative.yaml";

  private final Home home;

  /** The use case, on a project. */
  public NewAlternative(Home home) {
    this.home = home;
  }

  /**
   * Writes a small, commented difference that is in order as it is.
   *
   * @param name such as {@code slow-hub}
   * @param base the pack that it differs from, such as {@code agreed}
   * @return its folder
   * @throws Misuse when the name is taken or cannot be one, or there is no such base
   * @throws IOException when it cannot be written
   */
  public Path create(String name, String base) throws IOException {
    checkBase(base);
    Path folder = home.alternatives().resolve(checked(name, base));
    if (Files.exists(folder)) {
      throw new Misuse(
          "there is an alternative " + Shown.value(name) + " already",
          "Choose another name, or edit " + folder.resolve(FILE) + ".");
    }
    try (Staging staging = Staging.of(folder)) {
      staging.write(FILE, text(name, base));
      staging.publish(List.of());
    }
    return folder;
  }

  private void checkBase(String base) {
    String known = home.pack().getFileName().toString();
    if (!base.equals(known)) {
      throw new Misuse("there is no base " + Shown.value(base), "The only base: " + known + ".");
    }
  }

  private static String checked(String name, String base) {
    if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
      throw new Misuse(
          Shown.value(name) + " cannot be the name of an alternative",
          "Use lower-case letters, digits and single hyphens, as in ‘slow-hub’.");
    }
    if (name.equals(base)) {
      throw new Misuse(Shown.value(name) + " is the base itself", "Name what is different.");
    }
    return name;
  }

  private static String text(String name, String base) throws IOException {
    try (InputStream in =
        NewAlternative.class.getResourceAsStream("/io/github/trilat/alternative/" + FILE)) {
      String form = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return form.replace("%title%", title(name)).replace("%base%", base);
    }
  }

  /** In quotes, for a name may be all digits. */
  private static String title(String name) {
    String words = name.replace('-', ' ');
    return "\"" + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + "\"";
  }
}
