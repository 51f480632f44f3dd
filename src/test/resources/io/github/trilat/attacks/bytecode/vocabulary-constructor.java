package trilat;

import io.github.trilat.model.Country;
import io.github.trilat.model.Partner;

public class Attack {
  public void execute() {
    new Partner(Country.US);
  }
}
