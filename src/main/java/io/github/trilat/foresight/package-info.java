/**
 * What a script may lead to, told from rules, mechanisms and script before anything is run.
 *
 * <p>Enters: a scenario, a doctrine and the day that decides what mechanisms there are. Leaves:
 * {@link io.github.trilat.foresight.Foresight}, which knows what may be delivered, fire, work and
 * follow, {@link io.github.trilat.foresight.Doubts} about what cannot, and {@link
 * io.github.trilat.foresight.Outlook}, which knows what the script would have to have for it.
 *
 * <p>It errs on the side of more: numbers, chance and the order of things are not looked at, so
 * what it calls impossible is impossible, and not the other way round.
 */
package io.github.trilat.foresight;
