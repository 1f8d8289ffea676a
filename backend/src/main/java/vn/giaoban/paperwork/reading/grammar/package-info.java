/** Grammars of single things: dates, deadlines, numbers, names of bodies. Each finds its thing in a stretch of words. */
package vn.giaoban.paperwork.reading.grammar;
