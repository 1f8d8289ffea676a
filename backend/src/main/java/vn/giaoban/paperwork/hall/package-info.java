/**
 * Cho hội trường: what an office prints for the day itself. Ma-két (backdrops, one for each connection point), name
 * cards, badges with the code that the check-in desk reads, door signs, and the poster with which people sign in.
 *
 * <p>Everything is drawn on PDF pages by {@code Sheet}, so that print and picture cannot differ. Words that people typed
 * are fitted into their boxes, whatever their length; nothing printed here carries more of a person than the name, the
 * title and the unit that the list has.
 */
package vn.giaoban.paperwork.hall;
