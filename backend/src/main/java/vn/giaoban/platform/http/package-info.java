/** What every HTTP answer has in common: where requests may come from, protective headers, the user interface. */
package vn.giaoban.platform.http;
