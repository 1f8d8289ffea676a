/** Letters, lines and outline of a document: what its words are and how they are ordered, before what they mean. */
package vn.giaoban.paperwork.reading.text;
