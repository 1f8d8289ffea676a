/** Thông báo in the application: the bell, the list behind it, and the stream that keeps the number true. */
package vn.giaoban.notifications.notices;
