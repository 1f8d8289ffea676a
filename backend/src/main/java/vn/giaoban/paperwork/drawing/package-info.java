/** PDF pages drawn by hand, in millimetres: texts that fit their boxes, codes, frames. */
package vn.giaoban.paperwork.drawing;
