package io.github.trilat.rules.compile;

import io.github.trilat.rules.confine.CompilerSight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that the compiler can see. It asks for the same few hundred classes in every file, and for
 * many that do not exist, so answers are kept.
 */
final class CompilerView extends ClassLoader {

  private static final String ENDING = ".class";

  private final Map<String, Optional<byte[]>> answers = new HashMap<>();

  CompilerView() {
    super("rule compiler", CompilerView.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!CompilerSight.includes(name)) {
      throw new ClassNotFoundException(name);
    }
    return super.loadClass(name, resolve);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    return answers.computeIfAbsent(name, this::bytes).map(ByteArrayInputStream::new).orElse(null);
  }

  @Override
  public URL getResource(String name) {
    return null;
  }

  private Optional<byte[]> bytes(String resource) {
    if (!resource.endsWith(ENDING)) {
      return Optional.empty();
    }
    String name = resource.substring(0, resource.length() - ENDING.length()).replace('/', '.');
    if (!CompilerSight.includes(name)) {
      return Optional.empty();
    }
    try (InputStream in = getParent().getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
