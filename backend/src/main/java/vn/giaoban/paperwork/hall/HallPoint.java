package vn.giaoban.paperwork.hall;

import java.util.UUID;
import vn.giaoban.units.UnitLevel;

/** A connection point: where one backdrop hangs. */
public record HallPoint(UUID unitId, String unitName, UnitLevel level) {}
