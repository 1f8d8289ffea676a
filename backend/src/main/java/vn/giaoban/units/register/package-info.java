/**
 * The units and bodies that come with the product: a file that people can read and correct, drawn period by period,
 * turned into dated rows on the first start.
 */
package vn.giaoban.units.register;
