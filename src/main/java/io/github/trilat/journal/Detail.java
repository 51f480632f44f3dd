package io.github.trilat.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import java.util.Optional;

/**
 * What is to be told of a deed besides who did it and how, in codes and amounts; most deeds have
 * one of these at most.
 *
 * @param objects how many objects a track holds, or what a count came to
 * @param tier who met
 * @param strength what a statement says
 * @param scope how much a drill takes in
 * @param theme what a position is about
 * @param status what a mechanism is brought to
 * @param quiet whether it is held without publicity
 * @param byVideo whether some join by video
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Detail(
    Optional<Integer> objects,
    Optional<Tier> tier,
    Optional<Strength> strength,
    Optional<Scope> scope,
    Optional<Theme> theme,
    Optional<Status> status,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean quiet,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byVideo) {

  /** Nothing to tell. */
  public static final Detail NONE = new Draft().finish();

  /** What a journal says of it: it leaves out what there is not. */
  @JsonCreator
  static Detail of(Draft draft) {
    return draft.finish();
  }

  /** So many objects. */
  public static Detail objects(int count) {
    Draft draft = new Draft();
    draft.objects = count;
    return draft.finish();
  }

  /** A theme. */
  public static Detail theme(Theme theme) {
    Draft draft = new Draft();
    draft.theme = theme;
    return draft.finish();
  }

  /** A status. */
  public static Detail status(Status status) {
    Draft draft = new Draft();
    draft.status = status;
    return draft.finish();
  }

  /**
   * The same of this strength.
   *
   * @param grade a {@link Tier}, a {@link Strength} or a {@link Scope}
   */
  public Detail graded(Enum<?> grade) {
    return new Detail(
        objects,
        grade instanceof Tier it ? Optional.of(it) : tier,
        grade instanceof Strength it ? Optional.of(it) : strength,
        grade instanceof Scope it ? Optional.of(it) : scope,
        theme,
        status,
        quiet,
        byVideo);
  }

  /** Whether that one is the same in all that this one tells: of a consultation, say, its tier. */
  public boolean fits(Detail that) {
    return fits(tier, that.tier)
        && fits(strength, that.strength)
        && fits(scope, that.scope)
        && fits(theme, that.theme)
        && fits(status, that.status);
  }

  private static boolean fits(Optional<?> told, Optional<?> that) {
    return told.isEmpty() || told.equals(that);
  }

  /** A detail in the making. */
  static final class Draft {
    public int objects = -1;
    public Tier tier;
    public Strength strength;
    public Scope scope;
    public Theme theme;
    public Status status;
    public boolean quiet;
    public boolean byVideo;

    private Detail finish() {
      return new Detail(
          Optional.of(objects).filter(count -> count >= 0),
          Optional.ofNullable(tier),
          Optional.ofNullable(strength),
          Optional.ofNullable(scope),
          Optional.ofNullable(theme),
          Optional.ofNullable(status),
          quiet,
          byVideo);
    }
  }
}
