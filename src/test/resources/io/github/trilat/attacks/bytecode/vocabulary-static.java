package trilat;

import io.github.trilat.model.Country;

public class Attack {
  public void execute() {
    Country.valueOf("US");
  }
}
