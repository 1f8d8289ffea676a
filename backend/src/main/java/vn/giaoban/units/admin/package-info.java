/**
 * The register as administrators keep it: changes of units and bodies from a day on, corrections of mistakes, merges,
 * splits and imports.
 *
 * <p>Every change is an operation on the tree in memory ({@link vn.giaoban.units.admin.Tree}), checked there as a whole
 * and written as the rows that differ. A preview is the same operation that is not written.
 */
package vn.giaoban.units.admin;
