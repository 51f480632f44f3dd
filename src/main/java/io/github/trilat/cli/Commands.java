package io.github.trilat.cli;

import io.github.trilat.app.Home;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that know the project's home. */
record Commands(Home home) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (HomeCommand.class.isAssignableFrom(type)) {
      return type.getDeclaredConstructor(Home.class).newInstance(home);
    }
    return CommandLine.defaultFactory().create(type);
  }
}
