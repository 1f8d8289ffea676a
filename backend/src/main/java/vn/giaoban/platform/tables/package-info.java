/**
 * Lists as files: Excel sheets and CSV, row by row, so that the longest list costs no more memory than a page of it. No
 * word of the domain: rooms say which columns their rows have.
 */
package vn.giaoban.platform.tables;
