package io.github.trilat.journal;

/**
 * Who did something in the room, and why: {@code new Person("ROK team", "the minister refuses")}.
 *
 * @param who a name or a role, as it was given
 * @param why the reason as it was given; empty where none was
 */
public record Person(String who, String why) {}
