package vn.giaoban.units;

import java.util.UUID;

/**
 * A body as others name it.
 *
 * @param name as the documents write it, «Thường trực HĐND huyện Cầu Kè»
 * @param unitName full name of its unit, «huyện Cầu Kè»
 */
public record BodyRef(UUID id, String name, BodyKind kind, UUID unitId, String unitName) {}
