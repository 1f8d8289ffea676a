/** What an operator watches: how much happens, how long it takes, what waits. Numbers only, nobody's data. */
package vn.giaoban.platform.metrics;
