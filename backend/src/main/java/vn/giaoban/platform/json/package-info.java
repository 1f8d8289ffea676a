/** How JSON is read and written, the same for all rooms. */
package vn.giaoban.platform.json;
