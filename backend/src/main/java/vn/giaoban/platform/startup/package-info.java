/** What is looked at before the first request, and said in full sentences. */
package vn.giaoban.platform.startup;
