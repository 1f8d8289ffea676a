/**
 * What other systems read to stay in step: the event feed, changes of each collection since a moment, and everything at
 * once as lines of JSON. A listener on top of the house: it hears facts, reads the tables of other rooms, and writes
 * nothing but its own. Removing it leaves everything else as it is.
 *
 * <p>Others see nothing but the endpoints.
 */
package vn.giaoban.sync;
