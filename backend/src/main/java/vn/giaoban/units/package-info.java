/**
 * Đơn vị hành chính và các cơ quan: administrative units and their bodies as a dated tree.
 *
 * <p>Decides what stood on which day, what became of it, and whose matters a body may see. On 1/7/2025 the district
 * level ended and provinces were merged, so every read is as of a day, a unit with new borders is another unit, and
 * what came out of what is kept.
 *
 * <p>Others see {@link vn.giaoban.units.UnitDirectory}, the references {@link vn.giaoban.units.UnitRef} and
 * {@link vn.giaoban.units.BodyRef}, the rule {@link vn.giaoban.units.BodyRule} and, in SQL, the table
 * {@code body_cover}. What comes with the product is loaded by {@code register} from {@code reference/units.json}.
 *
 * <p>Administrators change it in {@code admin}; what hangs on units elsewhere answers
 * {@link vn.giaoban.units.UnitReferences}, and hears of the end of bodies by {@link vn.giaoban.units.BodiesEnded}.
 *
 * <p>Asks nobody but the platform.
 */
package vn.giaoban.units;
