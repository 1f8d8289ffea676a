/** PDFBox's parser, made to count what a file costs before it is paid. */
package vn.giaoban.platform.pdf;
