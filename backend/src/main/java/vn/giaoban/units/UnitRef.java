package vn.giaoban.units;

import java.util.UUID;

/**
 * An administrative unit as others name it.
 *
 * @param name without the type word, «Cầu Kè»
 * @param fullName with it, «huyện Cầu Kè»
 */
public record UnitRef(UUID id, String name, String fullName, UnitLevel level) {}
