/**
 * What the text of a plan says, as values: the header of the document, its events, its signer. Nothing in here decides;
 * every text arrives in Unicode NFC and without stray white space, and a blank stays blank.
 */
package vn.giaoban.plans.content;
